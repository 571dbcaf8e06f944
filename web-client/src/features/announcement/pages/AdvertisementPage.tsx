import { useState } from 'react';
import { Alert, Link, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock';
import { hasPassed, useFormat } from '@/shared/format';
import { useRefresh } from '@/shared/http';
import { hasRole, useSession } from '@/shared/session/session';
import { AppLink, ButtonLink, Deadline, Facts, Page, PageQuery, ReviewStep, Section } from '@/shared/ui';
import { type Advertisement, advertisementQuery, approveAdvertisement } from '../api/advertisements';
import { GroupCard } from '../components/GroupCard';
import { PartyPanel } from '../components/PartyPanel';
import { PointsSchemeView } from '../components/PointsSchemeView';

export default function AdvertisementPage() {
  const { advertisementId } = useParams({ from: '/advertisements/$advertisementId' });
  const advertisement = useQuery(advertisementQuery(advertisementId));
  const [approving, setApproving] = useState<string | null>(null);
  return (
    <PageQuery query={advertisement}>
      {({ value }) => {
        const party = value.approvals.find(({ organisation }) => organisation.id === approving)?.organisation;
        return party ? (
          <ApprovalPage advertisement={value} party={party} onDone={() => setApproving(null)} />
        ) : (
          <AdvertisementView advertisement={value} onApprove={setApproving} />
        );
      }}
    </PageQuery>
  );
}

interface ViewProps {
  advertisement: Advertisement;
  onApprove: (organisationId: string) => void;
}

function AdvertisementView({ advertisement, onApprove }: ViewProps) {
  const { t } = useTranslation('announcement');
  const format = useFormat();
  return (
    <Page
      title={advertisement.title}
      lead={t('ad.lead', { employer: advertisement.employerName, count: advertisement.seats })}
      width="text"
    >
      <ApplyButton advertisement={advertisement} />
      {advertisement.approvals.length > 0 ? (
        <PartyPanel advertisement={advertisement} onApprove={onApprove} />
      ) : null}
      <Section title={t('ad.facts')}>
        <Facts
          items={[
            [
              t('ad.deadline'),
              <Deadline key="deadline" at={advertisement.applicationDeadline} rule="R-ANN-3" />,
            ],
            [t('ad.start'), format.date(advertisement.startDate)],
            [t('ad.workplace'), advertisement.hospital?.name ?? advertisement.employerName],
            [t('ad.service'), t(`ad.service.${advertisement.serviceParts}`)],
            [t('ad.coupling'), t(`ad.coupling.${advertisement.coupling}`)],
          ]}
        />
      </Section>
      <Groups advertisement={advertisement} />
      <TextSection title={t('ad.about')} text={advertisement.description} />
      <TextSection title={t('ad.criteria')} text={advertisement.criteriaText} />
      <TextSection title={t('ad.suitability')} text={advertisement.personalSuitabilityText} />
      <Section title={t('scheme.title')}>
        <PointsSchemeView advertisementId={advertisement.id} />
      </Section>
      <TextSection title={t('ad.documents')} text={advertisement.requiredDocuments} />
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
      <Section title={t('ad.contact')}>
        <Facts
          items={[
            [t('ad.contact.function'), advertisement.contact.function],
            [
              t('ad.contact.email'),
              <Link key="email" href={`mailto:${advertisement.contact.email}`}>
                {advertisement.contact.email}
              </Link>,
            ],
            [
              t('ad.contact.phone'),
              <Link key="phone" href={`tel:${advertisement.contact.phone.replaceAll(/[^\d+]/g, '')}`}>
                {advertisement.contact.phone}
              </Link>,
            ],
          ]}
        />
      </Section>
      <ApplyButton advertisement={advertisement} />
      <Paragraph className="lp-aside">
        <AppLink to="/advertisements">{t('ad.back')}</AppLink>
      </Paragraph>
    </Page>
  );
}

/** R-ANN-6: ordinary and combined under a heading each, never mixed. */
function Groups({ advertisement }: { advertisement: Advertisement }) {
  const { t } = useTranslation('announcement');
  return (
    <Section title={t('ad.groups')}>
      <Paragraph>{t('ad.groupsExplained')}</Paragraph>
      {(['ordinary', 'combined'] as const).map((kind) => {
        const groups = advertisement.groups.filter((group) => group.kind === kind);
        if (groups.length === 0) return null;
        return (
          <section key={kind} className="lp-kind">
            <h3 className="lp-kind__title">{t(`ad.kind.${kind}`)}</h3>
            <Paragraph>{t(`ad.kind.${kind}.explained`)}</Paragraph>
            <ul className="lp-plain-list">
              {groups.map((group) => (
                <li key={group.id}>
                  <GroupCard group={group} level={4} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Section>
  );
}

function TextSection({ title, text }: { title: string; text: string }) {
  return (
    <Section title={title}>
      <div className="lp-prose">
        {text.split(/\n{2,}/).map((paragraph, place) => (
          <Paragraph key={place}>{paragraph}</Paragraph>
        ))}
      </div>
    </Section>
  );
}

/** For those who may apply: visitors, who sign in on the way, and applicants. */
function ApplyButton({ advertisement }: { advertisement: Advertisement }) {
  const { t } = useTranslation('announcement');
  const session = useSession();
  const now = useNow(15_000);
  if (advertisement.state !== 'published') return null;
  if (session?.signedIn && !hasRole(session, ['applicant'])) return null;
  if (hasPassed(advertisement.applicationDeadline, now))
    return (
      <Alert data-color="info">
        <Paragraph>{t('ad.closed')}</Paragraph>
      </Alert>
    );
  return (
    <div className="lp-buttons">
      <ButtonLink to="/advertisements/$advertisementId/apply" params={{ advertisementId: advertisement.id }}>
        {t('ad.apply')}
      </ButtonLink>
    </div>
  );
}

interface ApprovalPageProps {
  advertisement: Advertisement;
  party: { id: string; name: string };
  onDone: () => void;
}

function ApprovalPage({ advertisement, party, onDone }: ApprovalPageProps) {
  const { t } = useTranslation('announcement');
  const format = useFormat();
  const refresh = useRefresh();
  const approve = useMutation({
    mutationFn: () => approveAdvertisement(advertisement.id, party.id, advertisement.revision),
    onSuccess: async () => {
      await refresh('advertisements', 'tasks');
      onDone();
    },
  });
  const others = advertisement.approvals.filter(
    ({ organisation, approvedAt }) => organisation.id !== party.id && !approvedAt,
  );
  return (
    <Page title={advertisement.title} width="text">
      <ReviewStep
        title={t('approve.title', { name: party.name })}
        consequences={[
          t('approve.first', { name: party.name, count: advertisement.seats }),
          others.length > 0
            ? t('approve.waiting', { names: others.map(({ organisation }) => organisation.name).join(', ') })
            : t('approve.last', {
                employer: advertisement.employerName,
                moment: format.momentInText(advertisement.publishedAt),
              }),
          t('approve.changes'),
        ]}
        finality={t('approve.finality')}
        confirmLabel={t('approve.confirm')}
        onConfirm={() => approve.mutate()}
        onBack={onDone}
        isPending={approve.isPending}
        error={approve.error}
      >
        <ul className="lp-plain-list">
          {advertisement.groups.map((group) => (
            <li key={group.id}>
              <GroupCard group={group} level={3} />
            </li>
          ))}
        </ul>
      </ReviewStep>
    </Page>
  );
}
