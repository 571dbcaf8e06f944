import { useState } from 'react';
import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { useSession } from '@/shared/session/session';
import { AppLink, Facts, Page, PageQuery, QueryState, Section, StatusTag } from '@/shared/ui';
import { type Advertisement, advertisementQuery } from '../api/advertisements';
import { schemeQuery, type VersionedScheme } from '../api/points';
import { CriteriaTable } from '../components/CriteriaTable';
import { SchemeEditor } from '../components/SchemeEditor';
import '../screening.css';

export default function PointsSchemePage() {
  const { advertisementId } = useParams({ from: '/advertisements/$advertisementId/points-scheme' });
  const advertisement = useQuery(advertisementQuery(advertisementId));
  const scheme = useQuery(schemeQuery(advertisementId));
  return (
    <PageQuery query={advertisement}>
      {(found) => (
        <QueryState query={scheme}>{(read) => <SchemeView advertisement={found} read={read} />}</QueryState>
      )}
    </PageQuery>
  );
}

function SchemeView({ advertisement, read }: { advertisement: Advertisement; read: VersionedScheme }) {
  const { t } = useTranslation('screening');
  const format = useFormat();
  const session = useSession();
  const [isEditing, setEditing] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const scheme = read.value;
  const isOwner =
    session?.roles.some(
      ({ role, organisationId }) => role === 'trust' && organisationId === advertisement.employerId,
    ) ?? false;
  return (
    <Page
      title={t('scheme.title')}
      lead={t('scheme.lead', { advertisement: advertisement.title })}
      actions={
        isOwner && !scheme.frozen && !isEditing ? (
          <Button
            onClick={() => {
              setSaved(false);
              setEditing(true);
            }}
          >
            {scheme.own ? t('scheme.change') : t('scheme.makeOwn')}
          </Button>
        ) : null
      }
    >
      {isSaved ? (
        <Alert data-color="success" role="status">
          <Paragraph>{t('scheme.saved')}</Paragraph>
        </Alert>
      ) : null}
      <Facts
        items={[
          [
            t('scheme.whose'),
            scheme.own ? (
              t('scheme.own', { employer: advertisement.employerName })
            ) : (
              <>
                {t('scheme.national')} {/* Legal references are kept in one language. */}
                <span lang="en">({scheme.legalReference})</span>
              </>
            ),
          ],
          [
            t('scheme.state'),
            <span key="state" className="scr-lead">
              <StatusTag tone={scheme.frozen ? 'done' : 'waiting'}>
                {scheme.frozen ? t('scheme.frozen') : t('scheme.open')}
              </StatusTag>
              <span>
                {scheme.frozen
                  ? t('scheme.frozenExplained')
                  : t('scheme.openExplained', { moment: format.momentInText(advertisement.adsReadyAt) })}
              </span>
            </span>,
          ],
          [
            t('scheme.reference'),
            t('scheme.referenceExplained', { date: format.date(scheme.referenceDate) }),
          ],
        ]}
      />
      <Section title={t('scheme.criteria')}>
        {isEditing ? (
          <SchemeEditor
            advertisementId={advertisement.id}
            read={read}
            onClose={(saved) => {
              setEditing(false);
              setSaved(saved);
            }}
          />
        ) : (
          <CriteriaTable criteria={scheme.criteria} />
        )}
      </Section>
      <Section title={t('scheme.how')}>
        <ul>
          <li>{t('scheme.howMonth')}</li>
          <li>{t('scheme.howAdd')}</li>
          <li>{t('scheme.howOverlap')}</li>
          <li>{t('scheme.howCap')}</li>
          <li>{t('scheme.howPeople')}</li>
        </ul>
      </Section>
      <Paragraph className="lp-aside">
        <AppLink to="/advertisements/$advertisementId" params={{ advertisementId: advertisement.id }}>
          {t('application.toAdvertisement')}
        </AppLink>
      </Paragraph>
    </Page>
  );
}
