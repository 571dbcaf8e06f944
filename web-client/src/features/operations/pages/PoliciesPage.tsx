import { Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock';
import { osloDate, useFormat } from '@/shared/format';
import { keyOf } from '@/shared/i18n';
import { Page, QueryState, Section, StatusTag } from '@/shared/ui';
import { policiesQuery, type Policy } from '../api/operations';

/** «allocation» of «allocation.region-shares», in the order of the chain. */
const modules = [
  'allocation',
  'announcement',
  'screening',
  'offers',
  'education-plan',
  'evaluation',
  'kernel',
] as const;

export default function PoliciesPage() {
  const { t } = useTranslation('operations');
  const policies = useQuery(policiesQuery);
  return (
    <Page title={t('policiesPage.title')} lead={t('policiesPage.lead')} width="text">
      <QueryState query={policies}>
        {({ items }) => (
          <>
            {modules
              .map((module) => ({ module, rules: items.filter(({ key }) => key.startsWith(`${module}.`)) }))
              .filter(({ rules }) => rules.length > 0)
              .map(({ module, rules }) => (
                <Section key={module} title={t(`policiesPage.module.${module}`)}>
                  <ul className="lp-plain-list">
                    {rules.map((policy) => (
                      <li key={`${policy.key}${policy.effectiveFrom}`}>
                        <PolicyCard policy={policy} />
                      </li>
                    ))}
                  </ul>
                </Section>
              ))}
          </>
        )}
      </QueryState>
    </Page>
  );
}

function PolicyCard({ policy }: { policy: Policy }) {
  const { t, i18n } = useTranslation('operations');
  const format = useFormat();
  const values = usePolicyValues()(policy.value);
  const today = osloDate(useNow(60_000));
  const name = policy.textKey.replace(/^policies\./, '');
  const isOver = policy.effectiveUntil ? policy.effectiveUntil < today : false;
  const isAhead = policy.effectiveFrom > today;
  return (
    <div className="lp-card">
      <div className="lp-card__head">
        <Paragraph>
          {i18n.exists(`policies.${name}`, { ns: 'operations' })
            ? t(keyOf('policies', name), { replace: values })
            : t('policiesPage.unnamed', { key: policy.key, value: values['value'] })}
        </Paragraph>
        {isOver || isAhead ? (
          <StatusTag tone="quiet">{isOver ? t('policiesPage.over') : t('policiesPage.ahead')}</StatusTag>
        ) : null}
      </div>
      <Paragraph data-size="sm" className="lp-quiet">
        {policy.effectiveUntil
          ? t('policiesPage.fromTo', {
              from: format.date(policy.effectiveFrom),
              to: format.date(policy.effectiveUntil),
            })
          : t('policiesPage.from', { from: format.date(policy.effectiveFrom) })}
        {' · '}
        {t('policiesPage.source', { source: policy.legalReference })}
      </Paragraph>
    </div>
  );
}

const timeOfDay = /^(\d\d):(\d\d)(:\d\d)?$/;
const dayOfYear = /^(\d\d)-(\d\d)$/;

/** Values as the sentence about the rule takes them: `value`, and the parts of a small object by their names. */
const usePolicyValues = () => {
  const { t } = useTranslation('operations');
  const format = useFormat();
  const text = (value: unknown): string => {
    if (typeof value === 'number') return format.number(value);
    if (typeof value === 'boolean') return value ? t('policiesPage.yes') : t('policiesPage.no');
    if (typeof value === 'string') {
      const time = timeOfDay.exec(value);
      if (time) return t('policiesPage.time', { hour: time[1], minute: time[2] });
      // Any year does: only day and month are written.
      const day = dayOfYear.exec(value);
      return day ? format.date(`2000-${value}`).replace(' 2000', '') : value;
    }
    if (Array.isArray(value))
      return value
        .map((part: unknown) =>
          isRecord(part) && typeof part['region'] === 'string'
            ? t('policiesPage.share', {
                region: t(keyOf('region', part['region'])),
                value: text(part['positions']),
              })
            : text(part),
        )
        .join(', ');
    if (isRecord(value)) return Object.values(value).map(text).join(', ');
    return '';
  };
  return (value: unknown): Record<string, string> => ({
    ...(isRecord(value)
      ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, text(part)]))
      : {}),
    value: text(value),
  });
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
