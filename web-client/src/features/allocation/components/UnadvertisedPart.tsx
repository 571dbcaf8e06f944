import { useState } from 'react';
import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useFormat } from '@/shared/format';
import { useRefresh } from '@/shared/http';
import { type SeatKind, seatKinds } from '@/shared/specialties';
import { Facts, Section } from '@/shared/ui';
import { Form, RepeatedFields, SelectField, TextField, useAppForm } from '@/shared/ui/form';
import { type EmployerQuota, reportUnadvertised } from '../api/quota';

const reasons = ['returnFromLeave', 'lackOfMunicipalPlace', 'other'] as const;

const schema = z.object({
  seats: z.array(
    z
      .object({
        kind: z.enum(seatKinds, 'unadvertised.kindMissing'),
        reason: z.enum(reasons, 'unadvertised.reasonMissing'),
        seats: z
          .string()
          .trim()
          .refine((typed) => /^[1-9]\d{0,4}$/.test(typed), 'unadvertised.seatsInvalid'),
        text: z.string().trim().max(500, 'unadvertised.textTooLong'),
      })
      .refine(({ reason, text }) => reason !== 'other' || text !== '', {
        path: ['text'],
        message: 'unadvertised.textMissing',
      }),
  ),
});

interface UnadvertisedPartProps {
  roundId: string;
  employer: EmployerQuota;
  canReport: boolean;
  onReload: () => void;
}

/** A trust's own seats, and what of them it does not advertise (R-ALL-12). */
export function UnadvertisedPart({ roundId, employer, canReport, onReload }: UnadvertisedPartProps) {
  const { t } = useTranslation('allocation');
  const format = useFormat();
  // Kept here: the form itself begins anew with what was saved.
  const [isSaved, setSaved] = useState(false);
  return (
    <>
      <Section title={employer.name}>
        <Facts
          items={[
            ...seatKinds
              .map((kind) => ({ kind, seats: employer.seats[kind] ?? 0 }))
              .filter(({ kind, seats }) => kind === 'ordinary' || seats > 0)
              .map(({ kind, seats }) => [t(`kind.${kind}`), format.number(seats)] as const),
            [
              t('table.total'),
              <strong key="total">
                {format.number(Object.values(employer.seats).reduce((sum, seats) => sum + seats, 0))}
              </strong>,
            ],
          ]}
        />
      </Section>
      <Section title={t('unadvertised.title')}>
        <Paragraph>{t('unadvertised.explained')}</Paragraph>
        {canReport ? (
          <>
            {isSaved ? (
              <Alert data-color="success" data-size="sm" role="status" className="lp-stack">
                <Paragraph>{t('unadvertised.saved')}</Paragraph>
              </Alert>
            ) : null}
            <ReportForm
              key={employer.etag}
              roundId={roundId}
              employer={employer}
              onReload={onReload}
              onSaved={() => setSaved(true)}
            />
          </>
        ) : employer.unadvertised.length === 0 ? (
          <Paragraph>{t('unadvertised.none')}</Paragraph>
        ) : (
          <Facts
            items={employer.unadvertised.map(({ kind, reason, seats, text }) => [
              t(`reason.${reason}`),
              [`${format.number(seats)} ${t(`kind.${kind}`).toLocaleLowerCase()}`, text]
                .filter(Boolean)
                .join(' – '),
            ])}
          />
        )}
      </Section>
    </>
  );
}

interface ReportFormProps extends Omit<UnadvertisedPartProps, 'canReport'> {
  onSaved: () => void;
}

function ReportForm({ roundId, employer, onReload, onSaved }: ReportFormProps) {
  const { t } = useTranslation('allocation');
  const refresh = useRefresh();
  const form = useAppForm({
    schema,
    defaultValues: {
      seats: employer.unadvertised.map(({ kind, reason, seats, text }) => ({
        kind,
        reason,
        seats: String(seats),
        text: text ?? '',
      })),
    },
    submit: async ({ seats }) => {
      await reportUnadvertised(
        roundId,
        employer.employerId,
        seats.map(({ kind, reason, seats: number, text }) => ({
          kind,
          reason,
          seats: Number(number),
          text: text || null,
        })),
        employer.etag,
      );
      await refresh('quota');
      onSaved();
    },
  });
  return (
    <Form form={form} namespace="allocation" submitLabel={t('unadvertised.save')} onReload={onReload}>
      <ReportFields kinds={seatKinds.filter((kind) => (employer.seats[kind] ?? 0) > 0)} />
    </Form>
  );
}

function ReportFields({ kinds }: { kinds: readonly SeatKind[] }) {
  const { t } = useTranslation('allocation');
  return (
    <RepeatedFields
      name="seats"
      legend={t('unadvertised.rows')}
      none={t('unadvertised.none')}
      empty={{ kind: kinds[0] ?? '', reason: '', seats: '', text: '' }}
      addLabel={t('unadvertised.add')}
      removeLabel={(number) => t('unadvertised.remove', { number })}
    >
      {(index) => (
        <>
          <TextField
            name={`seats.${index}.seats`}
            label={t('unadvertised.seats')}
            inputMode="numeric"
            size={5}
          />
          <SelectField
            name={`seats.${index}.kind`}
            label={t('unadvertised.kind')}
            options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
          <SelectField
            name={`seats.${index}.reason`}
            label={t('unadvertised.reason')}
            options={reasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
          />
          <TextField
            name={`seats.${index}.text`}
            label={t('unadvertised.text')}
            description={t('unadvertised.textExplained')}
          />
        </>
      )}
    </RepeatedFields>
  );
}
