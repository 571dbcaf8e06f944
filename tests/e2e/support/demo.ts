// The seeded demo: who can be signed in as. The suite that starts the host hands the list over.

export interface Account {
  email: string;
  password: string;
}

interface DemoPerson {
  actor: string;
  email: string;
  /** What there is to see or to do. */
  sees: string;
}

interface Demo {
  password: string;
  people: readonly DemoPerson[];
}

const handedOver = process.env['DEMO_SIGN_INS'];
if (!handedOver)
  throw new Error('DEMO_SIGN_INS says whom the demo can be visited as; its host writes it to demo.json.');

const { password, people } = JSON.parse(handedOver) as Demo;

/** Everybody, with their password. */
export const everybody: readonly (DemoPerson & Account)[] = people.map((person) => ({ ...person, password }));

/** Accounts of an actor, e.g. «Applicant». */
export const accountsOf = (actor: string): readonly (DemoPerson & Account)[] =>
  everybody.filter((person) => person.actor === actor);

/** The first account of an actor. */
export const accountOf = (actor: string): DemoPerson & Account => {
  const [account] = accountsOf(actor);
  if (!account) throw new Error(`The demo has no ${actor}.`);
  return account;
};
