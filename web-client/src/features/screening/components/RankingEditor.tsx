import { useRef, useState } from 'react';
import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useRefresh } from '@/shared/http';
import { fieldId, Form, TextAreaField, useAppForm } from '@/shared/ui/form';
import type { Applicant } from '../api/applicants';
import { rankingQuery, writeRanking } from '../api/rankings';
import { type RankingInput, rankingSchema } from '../rankingForm';
import { Candidates } from './Candidates';
import { RankedEntryFields } from './RankedEntryFields';
import { RankingConflict } from './RankingConflict';
import type { RankingPart } from './RankingOverview';

interface RankingEditorProps extends RankingPart {
  /** Everybody who applied for the group, most points first. */
  applicants: readonly Applicant[];
  /** Offers have begun: this makes a new revision (R-SCR-11). */
  isRevision: boolean;
}

/** Builds the list from the applicants, with points as a start, and a reason for each. */
export function RankingEditor({ read, group, applicants, isRevision, onClose }: RankingEditorProps) {
  const { t } = useTranslation('screening');
  const queryClient = useQueryClient();
  const refresh = useRefresh();
  const ranking = read.value;
  const [told, setTold] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const dragged = useRef<number | null>(null);

  const form = useAppForm<RankingInput, RankingInput>({
    schema: rankingSchema(isRevision),
    defaultValues: {
      basedOn: read.etag ?? '',
      changeReason: '',
      entries: ranking.entries.map(({ applicationId, reason }) => ({ applicationId, reason })),
    },
    draft: `ranking.${group.id}`,
    submit: async ({ basedOn, changeReason, entries }) => {
      const saved = await writeRanking(
        group.id,
        { entries, ...(isRevision ? { changeReason } : {}) },
        basedOn,
      );
      queryClient.setQueryData(rankingQuery(group.id).queryKey, saved);
      await refresh('tasks');
    },
    onSuccess: onClose,
  });
  const { fields, append, remove, move } = useFieldArray({
    control: form.form.control,
    name: 'entries',
    keyName: 'key',
  });

  const find = (applicationId: string) =>
    applicants.find((applicant) => applicant.applicationId === applicationId);
  const nameOf = (applicationId: string): string =>
    find(applicationId)?.name ??
    ranking.entries.find((entry) => entry.applicationId === applicationId)?.name ??
    t('ranking.unknown');
  const focusOn = (place: number, action: string): void => {
    requestAnimationFrame(() => {
      const row = list.current?.children[place];
      (
        row?.querySelector<HTMLElement>(`[data-action="${action}"]:not(:disabled)`) ??
        row?.querySelector<HTMLElement>('button:not(:disabled)')
      )?.focus();
    });
  };
  const moveTo = (from: number, to: number, action: string): void => {
    const entry = fields[from];
    if (entry === undefined || from === to || to < 0 || to >= fields.length) return;
    move(from, to);
    setTold(t('ranking.moved', { name: nameOf(entry.applicationId), place: to + 1 }));
    focusOn(to, action);
  };
  const add = (chosen: readonly Applicant[]): void => {
    append(
      chosen.map(({ applicationId }) => ({ applicationId, reason: '' })),
      { shouldFocus: false },
    );
    setTold(t('ranking.added', { count: chosen.length, total: fields.length + chosen.length }));
  };
  const drop = (place: number): void => {
    const entry = fields[place];
    remove(place);
    if (entry) setTold(t('ranking.removed', { name: nameOf(entry.applicationId) }));
    focusOn(Math.min(place, fields.length - 2), 'up');
  };
  const takeNewest = (input: RankingInput): void => {
    form.form.reset(input);
    form.forgetDraft();
    form.clearProblem();
  };
  const keepMine = (basedOn: string): void => {
    form.form.setValue('basedOn', basedOn);
    form.clearProblem();
  };

  const ranked = new Set(fields.map(({ applicationId }) => applicationId));
  return (
    <div className="scr-columns scr-columns--even">
      <Form
        form={form}
        namespace="screening"
        submitLabel={isRevision ? t('ranking.saveRevision') : t('ranking.save')}
        staleNotice={<RankingConflict groupId={group.id} onTakeNewest={takeNewest} onKeepMine={keepMine} />}
        secondaryAction={
          <Button type="button" variant="tertiary" onClick={onClose}>
            {t('ranking.close')}
          </Button>
        }
      >
        {isRevision ? (
          <TextAreaField
            name="changeReason"
            rows={3}
            limit={2000}
            label={t('ranking.changeReason')}
            description={t('ranking.changeReasonExplained')}
          />
        ) : null}
        <Paragraph>
          {ranking.signature || ranking.concurrences.length > 0
            ? t('ranking.changeDropsYes')
            : t('ranking.editExplained')}
        </Paragraph>
        <ol className="scr-ranked scr-ranked--edited" id={fieldId('entries')} tabIndex={-1} ref={list}>
          {fields.map((field, place) => (
            <li
              key={field.key}
              onDragOver={(event) => {
                if (dragged.current !== null) event.preventDefault();
              }}
              onDrop={(event) => {
                event.preventDefault();
                if (dragged.current !== null) moveTo(dragged.current, place, 'drag');
                dragged.current = null;
              }}
            >
              <RankedEntryFields
                place={place}
                count={fields.length}
                name={nameOf(field.applicationId)}
                applicant={find(field.applicationId)}
                onMove={(to, action) => moveTo(place, to, action)}
                onRemove={() => drop(place)}
                onDrag={(isDragged) => {
                  dragged.current = isDragged ? place : null;
                }}
              />
            </li>
          ))}
        </ol>
        {fields.length === 0 ? <Paragraph>{t('ranking.noneYet')}</Paragraph> : null}
        <span className="lp-visually-hidden" role="status">
          {told}
        </span>
      </Form>
      <Candidates
        applicants={applicants.filter(({ applicationId }) => !ranked.has(applicationId))}
        isEmpty={fields.length === 0}
        seats={group.seats}
        onAdd={add}
      />
    </div>
  );
}
