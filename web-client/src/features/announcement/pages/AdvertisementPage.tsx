import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AppLink, Deadline, Facts, Page, PageQuery, Section, StatusTag } from '@/shared/ui';
import { type Advertisement, advertisementQuery, type PositionGroup } from '../api/advertisements';

export default function AdvertisementPage() {
  const { advertisementId } = useParams({ from: '/advertisements/$advertisementId' });
  const advertisement = useQuery(advertisementQuery(advertisementId));
  return (
    <PageQuery query={advertisement}>{(found) => <AdvertisementView advertisement={found} />}</PageQuery>
  );
}

function AdvertisementView({ advertisement }: { advertisement: Advertisement }) {
  const { t } = useTranslation('announcement');
  const seats = advertisement.groups.reduce((sum, group) => sum + group.seats, 0);
  return (
    <Page
      title={advertisement.title}
      lead={t('ad.lead', { employer: advertisement.employerName, count: seats })}
      width="text"
    >
      <Facts
        items={[
          [
            t('ad.deadline'),
            <Deadline key="deadline" at={advertisement.applicationDeadline} rule="R-ANN-3" />,
          ],
          [t('ad.service'), t(`ad.service.${advertisement.serviceParts}`)],
        ]}
      />
      <Section title={t('ad.groups')}>
        <Paragraph>{t('ad.groupsExplained')}</Paragraph>
        <ul className="lp-plain-list">
          {advertisement.groups.map((group) => (
            <li key={group.id}>
              <GroupCard group={group} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('ad.about')}>
        <div className="lp-prose">
          {advertisement.description.split(/\n{2,}/).map((paragraph) => (
            <Paragraph key={paragraph}>{paragraph}</Paragraph>
          ))}
        </div>
      </Section>
      {advertisement.questions.length > 0 ? (
        <Section title={t('ad.questions')}>
          <Paragraph>{t('ad.questionsExplained')}</Paragraph>
          <ul>
            {advertisement.questions.map((question) => (
              <li key={question.id}>{question.text}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Paragraph>
        <AppLink to="/advertisements">{t('ad.back')}</AppLink>
      </Paragraph>
    </Page>
  );
}

function GroupCard({ group }: { group: PositionGroup }) {
  const { t } = useTranslation('announcement');
  return (
    <div className="lp-card">
      <div className="lp-card__head">
        <Heading level={3} data-size="2xs">
          {group.name}
        </Heading>
        <StatusTag tone={group.kind === 'combined' ? 'active' : 'quiet'}>{t(`kind.${group.kind}`)}</StatusTag>
      </div>
      <Paragraph>
        {t('ad.seats', { count: group.seats })}
        {group.specialty ? ` · ${t(`specialty.${group.specialty}`)}` : ''}
      </Paragraph>
      {group.laterPosition ? (
        <Paragraph data-size="sm">{t('ad.later', { position: group.laterPosition })}</Paragraph>
      ) : null}
    </div>
  );
}
