/**
 * Every form that keeps a draft; a form that is not here cannot have one. The browser tests take each of them through
 * every change of person, so that one that is added here must be shown to be safe on a shared machine.
 */
export const draftForms = [
  'cv',
  'application',
  'ranking',
  'advertisement.new',
  'advertisement.change',
  'round.new',
  'round.change',
  'postpone',
] as const;

type DraftForm = (typeof draftForms)[number];

/** The form, and what it is about where there are many: `ranking.<position group>`. */
export type DraftName = DraftForm | `${DraftForm}.${string}`;
