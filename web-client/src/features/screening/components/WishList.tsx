import { useRef, useState } from 'react';
import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FieldError, fieldId } from '@/shared/ui/form';
import type { PositionGroup } from '../api/advertisements';
import type { ApplicationInput } from '../applicationForm';
import { moved } from '../moved';
import { GroupKind } from './GroupKind';

/** The applicant's wishes, most wanted first, ordered by buttons. */
export function WishList({ groups }: { groups: readonly PositionGroup[] }) {
  const { t } = useTranslation('screening');
  const { control, setValue, formState } = useFormContext<ApplicationInput>();
  const chosen = useWatch({ control, name: 'groupIds' });
  const [told, setTold] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const nameOf = (id: string): string => groups.find((group) => group.id === id)?.name ?? '';

  const set = (ids: string[], message: string): void => {
    setValue('groupIds', ids, { shouldDirty: true, shouldValidate: formState.isSubmitted });
    setTold(message);
  };
  const focusOn = (id: string, action: string): void => {
    requestAnimationFrame(() => {
      const wish = list.current?.querySelector<HTMLElement>(`[data-wish="${id}"]`);
      (
        wish?.querySelector<HTMLButtonElement>(`[data-action="${action}"]:not(:disabled)`) ??
        wish?.querySelector<HTMLButtonElement>('button:not(:disabled)')
      )?.focus();
    });
  };
  const move = (id: string, from: number, to: number): void => {
    set(moved(chosen, from, to), t('wish.movedTo', { name: nameOf(id), place: to + 1 }));
    focusOn(id, to < from ? 'up' : 'down');
  };
  const add = (id: string): void => {
    set([...chosen, id], t('wish.addedAs', { name: nameOf(id), place: chosen.length + 1 }));
    focusOn(id, 'up');
  };
  const remove = (id: string): void => {
    set(
      chosen.filter((other) => other !== id),
      t('wish.removed', { name: nameOf(id) }),
    );
    focusOn(id, 'add');
  };

  const left = groups.filter(({ id }) => !chosen.includes(id));
  return (
    <section className="scr-part" aria-labelledby="wishes-title">
      <Heading level={2} data-size="xs" id="wishes-title">
        {t('wish.title')}
      </Heading>
      <Paragraph>{groups.length === 1 ? t('wish.explainedOne') : t('wish.explained')}</Paragraph>
      <div ref={list} id={fieldId('groupIds')} tabIndex={-1} role="group" aria-labelledby="wishes-title">
        <ol className="lp-plain-list scr-wishes">
          {chosen.map((id, place) => (
            <li key={id} data-wish={id} className="scr-wish">
              <span className="scr-wish__place" aria-hidden="true">
                {place + 1}
              </span>
              <span className="scr-wish__name">
                <span className="lp-visually-hidden">{t('wish.number', { place: place + 1 })}</span>{' '}
                {nameOf(id)} <GroupKind group={groups.find((group) => group.id === id)} />
              </span>
              <span className="scr-wish__buttons">
                {chosen.length > 1 ? (
                  <>
                    <Button
                      type="button"
                      variant="tertiary"
                      data-size="sm"
                      data-action="up"
                      disabled={place === 0}
                      onClick={() => move(id, place, place - 1)}
                      aria-label={t('wish.upNamed', { name: nameOf(id) })}
                    >
                      ↑ {t('wish.up')}
                    </Button>
                    <Button
                      type="button"
                      variant="tertiary"
                      data-size="sm"
                      data-action="down"
                      disabled={place === chosen.length - 1}
                      onClick={() => move(id, place, place + 1)}
                      aria-label={t('wish.downNamed', { name: nameOf(id) })}
                    >
                      ↓ {t('wish.down')}
                    </Button>
                  </>
                ) : null}
                {groups.length > 1 ? (
                  <Button
                    type="button"
                    variant="tertiary"
                    data-size="sm"
                    onClick={() => remove(id)}
                    aria-label={t('wish.removeNamed', { name: nameOf(id) })}
                  >
                    {t('wish.remove')}
                  </Button>
                ) : null}
              </span>
            </li>
          ))}
        </ol>
        {left.length > 0 ? (
          <>
            <Heading level={3} data-size="2xs" className="scr-wishes__left">
              {t('wish.others')}
            </Heading>
            <ul className="lp-plain-list scr-wishes">
              {left.map((group) => (
                <li key={group.id} data-wish={group.id} className="scr-wish scr-wish--left">
                  <span className="scr-wish__name">
                    {group.name} <GroupKind group={group} />
                  </span>
                  <Button
                    type="button"
                    variant="secondary"
                    data-size="sm"
                    data-action="add"
                    onClick={() => add(group.id)}
                    aria-label={t('wish.addNamed', { name: group.name })}
                  >
                    {t('wish.add')}
                  </Button>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
      <FieldError name="groupIds" />
      <span className="lp-visually-hidden" role="status">
        {told}
      </span>
    </section>
  );
}
