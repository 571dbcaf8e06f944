import { z } from 'zod';
import { formatPoints } from '@/shared/format';
import type { Language } from '@/shared/i18n';
import { meritKinds, workKinds } from './api/cv';
import type { Criterion } from './api/points';
import { pointsField } from './points';

const mostPoints = 100_000;

const criterion = z
  .object({
    code: z.string(),
    /** A kind of merit, or `work`. */
    about: z.union([z.literal(''), z.enum([...meritKinds, 'work'])]).transform((value, context) => {
      if (value !== '') return value;
      context.addIssue({ code: 'custom', message: 'cv.error.choose' });
      return z.NEVER;
    }),
    kinds: z.array(z.enum(workKinds)),
    licence: z.enum(['', 'student', 'authorised']),
    onCall: z.enum(['', 'yes', 'no']),
    pointsPerUnit: pointsField(1, mostPoints, 'scheme.error.points'),
    cap: pointsField(1, mostPoints, 'scheme.error.cap'),
    evidenceTextKey: z.string().min(1, 'cv.error.choose'),
  })
  .refine(({ about, kinds }) => about !== 'work' || kinds.length > 0, {
    path: ['kinds'],
    message: 'scheme.error.kinds',
  });

export const schemeSchema = z.object({ criteria: z.array(criterion).min(1, 'scheme.error.none') });

export type SchemeInput = z.input<typeof schemeSchema>;
export type CriterionInput = SchemeInput['criteria'][number];
type SchemeOutput = z.output<typeof schemeSchema>;

export const toSchemeInput = (criteria: readonly Criterion[], language: Language): SchemeInput => ({
  criteria: criteria.map(({ code, work, merit, pointsPerUnit, cap, evidenceTextKey }) => ({
    code,
    about: merit ?? 'work',
    kinds: [...(work?.kinds ?? [])],
    licence: work?.licence === 'student' || work?.licence === 'authorised' ? work.licence : '',
    onCall: work?.onCall === true ? 'yes' : work?.onCall === false ? 'no' : '',
    pointsPerUnit: formatPoints(pointsPerUnit, language),
    cap: formatPoints(cap, language),
    evidenceTextKey,
  })),
});

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Made from what the criterion is about, so that nobody has to think of codes. */
const codeOf = ({ about, kinds, licence, onCall }: CriterionInput): string =>
  about === 'work'
    ? [
        ...kinds.map(kebab),
        ...(licence ? [licence] : []),
        ...(onCall === 'yes' ? ['on-call'] : onCall === 'no' ? ['not-on-call'] : []),
      ].join('-')
    : kebab(about);

const longestCode = 60;

/** Codes that are kept stay, the others are made and numbered where two would be alike. */
export const toCriteria = ({ criteria }: SchemeOutput, input: SchemeInput): Criterion[] => {
  const taken = new Set(input.criteria.map(({ code }) => code).filter(Boolean));
  const newCode = (entry: CriterionInput): string => {
    const base = codeOf(entry)
      .slice(0, longestCode - 3)
      .replace(/-+$/, '');
    let code = base;
    for (let number = 2; taken.has(code); number++) code = `${base}-${number}`;
    taken.add(code);
    return code;
  };
  return criteria.map(({ code, about, kinds, licence, onCall, ...rest }, place) => ({
    ...rest,
    code:
      code ||
      newCode(
        input.criteria[place] ?? { ...rest, code, about, kinds, licence, onCall, pointsPerUnit: '', cap: '' },
      ),
    unit: about === 'work' ? ('fullTimeMonth' as const) : ('item' as const),
    ...(about === 'work'
      ? {
          work: {
            kinds,
            ...(licence ? { licence } : {}),
            ...(onCall ? { onCall: onCall === 'yes' } : {}),
          },
        }
      : { merit: about }),
  }));
};
