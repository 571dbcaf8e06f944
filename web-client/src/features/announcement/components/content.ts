import { z } from 'zod';
import type { Advertisement, AdvertisementContent } from '../api/advertisements';

export const kinds = ['ordinary', 'combined'] as const;
export const services = ['twoPart', 'threePart'] as const;
export const couplings = ['fixed', 'chosenLater'] as const;
export const attachments = ['salaried', 'selfEmployed', 'outsideGpScheme'] as const;
export const questionKinds = ['yesNo', 'text'] as const;

const required = (message: string, longest: number) =>
  z.string().trim().min(1, message).max(longest, 'form.tooLong');

const whole = (message: string) =>
  z
    .string()
    .trim()
    .refine((typed) => /^\d{1,4}$/.test(typed) && Number(typed) > 0, message);

const laterPosition = z.object({
  employerId: z.string(),
  place: z.string(),
  attachment: z.string(),
  startYear: z.string(),
  decidedBy: z.string(),
  reason: z.string(),
});

const group = z
  .object({
    id: z.string(),
    name: required('form.group.nameMissing', 200),
    kind: z.enum(kinds, 'form.group.kindMissing'),
    seats: whole('form.group.seatsInvalid'),
    municipalityIds: z.array(z.string()).min(1, 'form.group.municipalityMissing'),
    specialty: z.string(),
    laterPosition,
  })
  .superRefine(({ kind, specialty, laterPosition: later }, context) => {
    if (kind !== 'combined') return;
    const need = (isThere: boolean, path: string[], message: string): void => {
      if (!isThere) context.addIssue({ code: 'custom', path, message });
    };
    need(specialty !== '', ['specialty'], 'form.group.specialtyMissing');
    need(later.employerId !== '', ['laterPosition', 'employerId'], 'form.later.employerMissing');
    need(later.place.trim() !== '', ['laterPosition', 'place'], 'form.later.placeMissing');
    need(later.attachment !== '', ['laterPosition', 'attachment'], 'form.later.attachmentMissing');
    need(/^\d{4}$/.test(later.startYear.trim()), ['laterPosition', 'startYear'], 'form.later.startInvalid');
    need(later.decidedBy.trim() !== '', ['laterPosition', 'decidedBy'], 'form.later.decidedByMissing');
  });

export const advertisementSchema = z
  .object({
    title: required('form.titleMissing', 200),
    hospitalId: z.string(),
    serviceParts: z.enum(services, 'form.serviceMissing'),
    coupling: z.enum(couplings, 'form.couplingMissing'),
    description: required('form.descriptionMissing', 10_000),
    criteriaText: required('form.criteriaMissing', 5000),
    personalSuitabilityText: required('form.suitabilityMissing', 2000),
    requiredDocuments: required('form.documentsMissing', 2000),
    contact: z.object({
      function: required('form.contact.functionMissing', 200),
      email: z.email('form.contact.emailInvalid'),
      phone: z.string().regex(/^[0-9\s+()/-]{5,40}$/, 'form.contact.phoneInvalid'),
    }),
    groups: z.array(group).min(1, 'form.groupsMissing'),
    questions: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(questionKinds, 'form.question.kindMissing'),
        text: required('form.question.textMissing', 500),
      }),
    ),
  })
  .superRefine(({ coupling, groups }, context) => {
    if (coupling !== 'fixed') return;
    groups.forEach(({ municipalityIds }, index) => {
      if (municipalityIds.length > 1)
        context.addIssue({
          code: 'custom',
          path: ['groups', index, 'municipalityIds'],
          message: 'form.group.oneMunicipality',
        });
    });
  });

/** As typed: a choice not made is empty text. */
type Typed<T> = T extends readonly (infer Part)[]
  ? Typed<Part>[]
  : T extends string
    ? string
    : { [Name in keyof T]: Typed<T[Name]> };
export type AdvertisementValues = z.input<typeof advertisementSchema>;
export type TypedValues = Typed<AdvertisementValues>;
type GroupValues = TypedValues['groups'][number];

export const emptyGroup: GroupValues = {
  id: '',
  name: '',
  kind: '',
  seats: '',
  municipalityIds: [],
  specialty: '',
  laterPosition: { employerId: '', place: '', attachment: '', startYear: '', decidedBy: '', reason: '' },
};

export const emptyQuestion: TypedValues['questions'][number] = { id: '', kind: '', text: '' };

export const emptyAdvertisement: TypedValues = {
  title: '',
  hospitalId: '',
  serviceParts: '',
  coupling: '',
  description: '',
  criteriaText: '',
  personalSuitabilityText: '',
  requiredDocuments: '',
  contact: { function: '', email: '', phone: '' },
  groups: [emptyGroup],
  questions: [],
};

export const toValues = (advertisement: Advertisement): TypedValues => ({
  title: advertisement.title,
  hospitalId: advertisement.hospital?.id ?? '',
  serviceParts: advertisement.serviceParts,
  coupling: advertisement.coupling,
  description: advertisement.description,
  criteriaText: advertisement.criteriaText,
  personalSuitabilityText: advertisement.personalSuitabilityText,
  requiredDocuments: advertisement.requiredDocuments,
  contact: { ...advertisement.contact },
  groups: advertisement.groups.map((found) => ({
    id: found.id,
    name: found.name,
    kind: found.kind,
    seats: String(found.seats),
    municipalityIds: found.municipalities.map(({ id }) => id),
    specialty: found.specialty ?? '',
    laterPosition: found.laterPosition
      ? {
          employerId: found.laterPosition.employer.id,
          place: found.laterPosition.place,
          attachment: found.laterPosition.attachment,
          startYear: String(found.laterPosition.startYear),
          decidedBy: found.laterPosition.decidedBy,
          reason: found.laterPosition.reason ?? '',
        }
      : emptyGroup.laterPosition,
  })),
  questions: advertisement.questions.map(({ id, kind, text }) => ({ id, kind, text })),
});

type Group = AdvertisementContent['groups'][number];

/** What is sent: what belongs to combined positions is left out of ordinary ones (R-ANN-6). */
export const toContent = (values: z.output<typeof advertisementSchema>): AdvertisementContent => ({
  ...values,
  hospitalId: values.hospitalId || null,
  groups: values.groups.map(
    ({ id, name, kind, seats, municipalityIds, specialty, laterPosition: later }): Group => ({
      ...(id ? { id } : {}),
      name,
      kind,
      seats: Number(seats),
      municipalityIds,
      ...(kind === 'combined'
        ? {
            specialty: specialty as NonNullable<Group['specialty']>,
            laterPosition: {
              employerId: later.employerId,
              place: later.place.trim(),
              attachment: later.attachment as NonNullable<Group['laterPosition']>['attachment'],
              startYear: Number(later.startYear),
              decidedBy: later.decidedBy.trim(),
              ...(later.reason.trim() ? { reason: later.reason.trim() } : {}),
            },
          }
        : {}),
    }),
  ),
  questions: values.questions.map(({ id, kind, text }) => ({ ...(id ? { id } : {}), kind, text })),
});
