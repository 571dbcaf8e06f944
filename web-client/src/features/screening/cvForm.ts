import { z } from 'zod';
import { countryGroupOf } from './countries';
import { pointsField } from './points';
import { type Cv, meritKinds, type SavedCv, workKinds } from './api/cv';

const longestText = 200;

const text = z.string().trim().min(1, 'cv.error.text').max(longestText, 'cv.error.tooLong');
const date = z.iso.date('cv.error.date');
const optionalDate = z.union([z.literal(''), date]).transform((value) => (value === '' ? null : value));
const whole = (least: number, most: number, message: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,4}$/, message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, message);
/** A ticked box gives its value, an empty one false. */
const ticked = z.union([z.boolean(), z.literal('true')]).transform(Boolean);

/** One of the kinds; a field begins with none chosen. */
const chosen = <const Kind extends string>(kinds: readonly Kind[]) =>
  z.union([z.literal(''), z.enum(kinds)]).transform((value, context) => {
    if (value !== '') return value;
    context.addIssue({ code: 'custom', message: 'cv.error.choose' });
    return z.NEVER;
  });

/** Of full time, with at most two decimals. */
const percent = pointsField(100, 10_000, 'cv.error.percentage').transform((hundredths) => hundredths / 100);

const workPeriod = z
  .object({
    id: z.string(),
    employer: text,
    kind: chosen(workKinds),
    from: date,
    to: optionalDate,
    percentage: percent,
    onCall: ticked,
  })
  .refine(({ from, to }) => to === null || to >= from, { path: ['to'], message: 'cv.error.periodOrder' });

const merit = z.object({
  id: z.string(),
  kind: chosen(meritKinds),
  title: text,
  quantity: whole(1, 100, 'cv.error.quantity'),
  year: whole(1900, 2100, 'cv.error.year'),
});

export const cvSchema = z
  .object({
    /** The version this is a change of; kept with the draft, so that an old draft never overwrites something newer unseen. */
    basedOn: z.string(),
    givenName: text,
    familyName: text,
    birthDate: date,
    education: z.object({
      country: z.string().min(1, 'cv.error.choose'),
      university: text,
      graduatedOn: date,
    }),
    authorisedOn: optionalDate,
    studentLicenceFrom: optionalDate,
    workPeriods: z.array(workPeriod),
    merits: z.array(merit),
  })
  .refine((cv) => !cv.authorisedOn || !cv.studentLicenceFrom || cv.studentLicenceFrom < cv.authorisedOn, {
    path: ['studentLicenceFrom'],
    message: 'cv.error.licenceOrder',
  });

export type CvInput = z.input<typeof cvSchema>;
export type CvOutput = z.output<typeof cvSchema>;

/** What the form shows of a stored CV; work that goes on, and the newest, first. */
export const toInput = ({ value: { content }, etag }: SavedCv): CvInput => ({
  basedOn: etag ?? '',
  givenName: content?.givenName ?? '',
  familyName: content?.familyName ?? '',
  birthDate: content?.birthDate ?? '',
  education: {
    country: content?.education.country ?? '',
    university: content?.education.university ?? '',
    graduatedOn: content?.education.graduatedOn ?? '',
  },
  authorisedOn: content?.authorisedOn ?? '',
  studentLicenceFrom: content?.studentLicenceFrom ?? '',
  workPeriods: [...(content?.workPeriods ?? [])]
    .sort((a, b) => b.from.localeCompare(a.from))
    .map((period) => ({
      ...period,
      to: period.to ?? '',
      percentage: String(period.percentage).replace('.', ','),
    })),
  merits: (content?.merits ?? []).map((entry) => ({
    ...entry,
    quantity: String(entry.quantity),
    year: String(entry.year),
  })),
});

export const toCv = (cv: CvOutput): Cv => ({
  givenName: cv.givenName,
  familyName: cv.familyName,
  birthDate: cv.birthDate,
  education: { ...cv.education, countryGroup: countryGroupOf(cv.education.country) },
  authorisedOn: cv.authorisedOn,
  studentLicenceFrom: cv.studentLicenceFrom,
  workPeriods: cv.workPeriods,
  merits: cv.merits,
});

export const cvParts = ['person', 'education', 'licences', 'work', 'merits'] as const;
export type CvPart = (typeof cvParts)[number];

const partsOf = (cv: CvInput): Record<CvPart, unknown> => ({
  person: [cv.givenName, cv.familyName, cv.birthDate],
  education: [cv.education.country, cv.education.university, cv.education.graduatedOn],
  licences: [cv.authorisedOn, cv.studentLicenceFrom],
  work: cv.workPeriods.map(({ employer, kind, from, to, percentage, onCall }) => [
    employer,
    kind,
    from,
    to,
    percentage,
    Boolean(onCall),
  ]),
  merits: cv.merits.map(({ kind, title, quantity, year }) => [kind, title, quantity, year]),
});

/** The parts in which two editions of a CV differ. */
export const differingParts = (a: CvInput, b: CvInput): CvPart[] => {
  const [one, other] = [partsOf(a), partsOf(b)];
  return cvParts.filter((part) => JSON.stringify(one[part]) !== JSON.stringify(other[part]));
};
