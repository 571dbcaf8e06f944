import { useEffect, useState } from 'react';
import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loading, QueryState } from '@/shared/ui';
import type { Advertisement } from '../api/advertisements';
import type { Applicant } from '../api/applicants';
import { type Application, applicationQuery } from '../api/applications';
import { EligibilityTag } from '../useApplicantColumns';
import { AdjustPoints } from './AdjustPoints';
import { ApplicationSummary } from './ApplicationSummary';
import { CvView } from './CvView';
import { PointsExplained } from './PointsExplained';

/** Opening is recorded, so that stepping past somebody is not yet opening. */
const restMs = 600;

interface ApplicantDetailProps {
  applicant: Applicant;
  advertisement: Advertisement;
}

export function ApplicantDetail({ applicant, advertisement }: ApplicantDetailProps) {
  const { t } = useTranslation('screening');
  const [isResting, setResting] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setResting(true), restMs);
    return () => clearTimeout(timer);
  }, []);
  const application = useQuery({ ...applicationQuery(applicant.applicationId), enabled: isResting });
  return (
    <div className="scr-detail">
      <Heading level={2} data-size="xs">
        {applicant.name}
      </Heading>
      <EligibilityTag applicant={applicant} />
      <Paragraph data-size="sm" className="scr-note">
        {t('detail.audited')}
      </Paragraph>
      {isResting ? (
        <QueryState query={application}>
          {({ value }) => <OpenedApplication application={value} advertisement={advertisement} />}
        </QueryState>
      ) : (
        <Loading />
      )}
    </div>
  );
}

function OpenedApplication({
  application,
  advertisement,
}: {
  application: Application;
  advertisement: Advertisement;
}) {
  const { t } = useTranslation('screening');
  return (
    <>
      <Heading level={3} data-size="2xs">
        {t('detail.application')}
      </Heading>
      <ApplicationSummary
        advertisement={advertisement}
        content={application}
        documents={application.documents}
        submittedAt={application.submittedAt}
      />
      <Heading level={3} data-size="2xs">
        {t('points.title')}
      </Heading>
      <PointsExplained
        applicationId={application.id}
        advertisementId={advertisement.id}
        cv={application.cv}
      />
      <AdjustPoints applicationId={application.id} />
      <CvView cv={application.cv} />
    </>
  );
}
