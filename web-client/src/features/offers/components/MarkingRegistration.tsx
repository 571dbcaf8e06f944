import { useId, useState } from 'react';
import {
  Alert,
  Button,
  Field,
  Label,
  Paragraph,
  Select,
  ValidationMessage,
} from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem, useRefresh } from '@/shared/http';
import { useErrorText } from '@/shared/i18n';
import { type SeatKind, seatKinds } from '@/shared/specialties';
import { Deadline, ReviewStep, Section } from '@/shared/ui';
import { type Offer, registerMarking } from '../api/offers';

/** A refusal together with the acceptance it is about. */
class MarkingRefused extends Error {
  constructor(
    readonly offerId: string,
    readonly problem: Problem,
  ) {
    super(problem.code);
  }
}

/** R-OFF-4: the acceptances that are not marked yet, each with the label that follows from what was accepted. */
export function MarkingRegistration({ offers }: { offers: readonly Offer[] }) {
  const { t } = useTranslation('offers');
  const [labels, setLabels] = useState<Readonly<Record<string, SeatKind>>>({});
  const [isReviewing, setReviewing] = useState(false);
  const [registered, setRegistered] = useState(0);
  const refresh = useRefresh();
  const labelOf = (offer: Offer): SeatKind => labels[offer.id] ?? offer.label;

  const mutation = useMutation({
    mutationFn: async () => {
      for (const offer of offers) {
        await registerMarking(offer.id, labelOf(offer)).catch((error: unknown) => {
          throw new MarkingRefused(offer.id, asProblem(error));
        });
      }
      return offers.length;
    },
    onSuccess: setRegistered,
    // What was registered before a refusal stays registered.
    onSettled: async () => {
      await refresh('offers', 'markings', 'tasks');
      setReviewing(false);
    },
  });
  const refused = mutation.error instanceof MarkingRefused ? mutation.error : null;

  if (offers.length === 0) {
    return registered > 0 ? (
      <Alert data-color="success" role="status">
        <Paragraph>{t('register.done', { count: registered })}</Paragraph>
      </Alert>
    ) : null;
  }
  if (isReviewing) {
    return (
      <ReviewStep
        title={t('register.review', { count: offers.length })}
        consequences={[
          ...offers.map((offer) =>
            t('register.one', { person: offer.personName, label: t(`label.${labelOf(offer)}`) }),
          ),
          t('register.othersSee'),
        ]}
        finality={t('register.finality')}
        confirmLabel={t('register.confirm', { count: offers.length })}
        onConfirm={() => mutation.mutate()}
        onBack={() => setReviewing(false)}
        isPending={mutation.isPending}
      />
    );
  }
  const deadline = offers.map(({ markingDeadline }) => markingDeadline).sort()[0] ?? '';
  return (
    <Section title={t('register.title', { count: offers.length })}>
      <div className="lp-hero">
        <Paragraph data-size="lg">
          {t('register.deadline')} <Deadline at={deadline} rule="R-OFF-4" inText />
        </Paragraph>
        <Paragraph>{t('register.explained')}</Paragraph>
      </div>
      <ul className="lp-plain-list lp-markings">
        {offers.map((offer) => (
          <MarkingRow
            key={offer.id}
            offer={offer}
            label={labelOf(offer)}
            onChange={(label) => setLabels((before) => ({ ...before, [offer.id]: label }))}
            problem={refused?.offerId === offer.id ? refused.problem : null}
          />
        ))}
      </ul>
      <div className="lp-buttons">
        <Button
          onClick={() => {
            mutation.reset();
            setReviewing(true);
          }}
        >
          {t('register.next')}
        </Button>
      </div>
    </Section>
  );
}

interface MarkingRowProps {
  offer: Offer;
  label: SeatKind;
  onChange: (label: SeatKind) => void;
  problem: Problem | null;
}

function MarkingRow({ offer, label, onChange, problem }: MarkingRowProps) {
  const { t } = useTranslation('offers');
  const { problemText, fieldText } = useErrorText();
  const id = useId();
  const atField = problem?.errors[0];
  const error = problem ? (atField ? fieldText(atField) : problemText(problem)) : undefined;
  return (
    <li className="lp-card lp-marking">
      <div>
        <strong>{offer.personName}</strong>
        <br />
        {offer.groupName}
      </div>
      <Field>
        <Label htmlFor={id}>{t('register.label', { person: offer.personName })}</Label>
        <Select
          id={id}
          value={label}
          aria-invalid={error ? true : undefined}
          onChange={(event) => onChange(event.target.value as SeatKind)}
        >
          {seatKinds.map((value) => (
            <Select.Option key={value} value={value}>
              {t(`label.${value}`)}
            </Select.Option>
          ))}
        </Select>
        {error ? <ValidationMessage>{error}</ValidationMessage> : null}
      </Field>
    </li>
  );
}
