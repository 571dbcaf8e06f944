import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { useErrorText } from '@/shared/i18n';
import { ButtonLink, Deadline, Facts, Section, StatusTag } from '@/shared/ui';
import type { Advertisement } from '../api/advertisements';
import { PartyActs } from './PartyActs';
import { StateTag } from './StateTag';

/** R-ANN-10: where the advertisement stands, who has approved it, and what the reader may do now. */
export function PartyPanel({
  advertisement,
  onApprove,
}: {
  advertisement: Advertisement;
  onApprove: (organisationId: string) => void;
}) {
  const { t } = useTranslation('announcement');
  const format = useFormat();
  const { codeText } = useErrorText();
  const { actions, approvals, budgets } = advertisement;
  const nameOf = (id: string): string =>
    approvals.find(({ organisation }) => organisation.id === id)?.organisation.name ?? '';
  const isTrust = actions.approvals.some(({ organisationId }) => organisationId === advertisement.employerId);
  const over = budgets.filter(({ given, claimed }) => claimed > given);
  const heldBack = budgets.filter(({ given, allocated }) => allocated < given);
  const tooMany = budgets.filter(({ given, claimed, written }) => claimed <= given && written > given);
  return (
    <Section title={t('party.title')} actions={<StateTag state={advertisement.state} />}>
      <Paragraph>{t(`party.state.${advertisement.state}`)}</Paragraph>
      <Facts
        items={[
          [t('ad.reference'), advertisement.reference],
          [t('party.adsReady'), <Deadline key="ready" at={advertisement.adsReadyAt} rule="R-ANN-2" />],
          ...approvals.map(
            ({ organisation, role, approvedAt, refusedAt, reason }) =>
              [
                t(`party.role.${role}`, { name: organisation.name }),
                approvedAt ? (
                  t('party.approvedAt', { moment: format.momentInText(approvedAt) })
                ) : refusedAt ? (
                  <div key={organisation.id}>
                    <StatusTag tone="late">
                      {t('party.refusedAt', { moment: format.momentInText(refusedAt) })}
                    </StatusTag>
                    <Paragraph>{reason}</Paragraph>
                  </div>
                ) : (
                  <StatusTag key={organisation.id} tone="waiting">
                    {t('party.notApproved')}
                  </StatusTag>
                ),
              ] as const,
          ),
          ...budgets.map(
            ({ kind, allocated, claimed }) =>
              [
                t(`seatKind.${kind}`),
                t('party.budget', { allocated: format.number(allocated), claimed: format.number(claimed) }),
              ] as const,
          ),
        ]}
      />
      {over.length > 0 ? (
        <Alert data-color="danger" className="lp-stack">
          <Paragraph>{t('party.overBudget')}</Paragraph>
        </Alert>
      ) : null}
      {heldBack.length > 0 ? (
        <Alert data-color="warning" className="lp-stack">
          <Paragraph>{t('seats.heldBack')}</Paragraph>
        </Alert>
      ) : null}
      {isTrust
        ? tooMany.map(({ kind, given, written }) => (
            <Alert key={kind} data-color="warning" className="lp-stack">
              <Paragraph>
                {t('party.tooManyWritten', {
                  kind: t(`seatKind.${kind}`),
                  given: format.number(given),
                  written: format.number(written),
                })}
              </Paragraph>
            </Alert>
          ))
        : null}
      {actions.approvals.map((act) => (
        <PartyActs
          key={act.organisationId}
          advertisement={advertisement}
          act={act}
          name={nameOf(act.organisationId)}
          onApprove={() => onApprove(act.organisationId)}
        />
      ))}
      <div className="lp-buttons">
        {actions.canEdit ? (
          <ButtonLink
            to="/advertisements/$advertisementId/edit"
            params={{ advertisementId: advertisement.id }}
            variant="secondary"
          >
            {t('party.edit')}
          </ButtonLink>
        ) : null}
        {isTrust ? (
          <ButtonLink
            to="/advertisements/$advertisementId/points-scheme"
            params={{ advertisementId: advertisement.id }}
            variant="secondary"
          >
            {t('party.scheme')}
          </ButtonLink>
        ) : null}
      </div>
      {[...actions.approvals.map(({ whyNot }) => whyNot), actions.whyNotEdit]
        .filter(
          (code, place, all) =>
            code && code !== 'announcement.already-approved' && all.indexOf(code) === place,
        )
        .map((code) => (
          <Paragraph key={code} data-size="sm" className="lp-quiet">
            {codeText(code ?? '', { adsReadyAt: advertisement.adsReadyAt })}
          </Paragraph>
        ))}
    </Section>
  );
}
