// The seeded demo: who can be signed in as. The suite that starts the host hands the list over.

/** `{ password, people: [{ actor, email, sees }] }`, or null against a host without the demo. */
export const demo = process.env.DEMO_SIGN_INS ? JSON.parse(process.env.DEMO_SIGN_INS) : null;

/** For `test(name, options, …)`: says why a test that needs the demo does not run. */
export const needsDemo = { skip: demo === null && 'the host has no demo (DEMO_SIGN_INS)' };

/** Accounts of an actor, e.g. «Applicant», with their password. */
export const accountsOf = (actor) =>
  (demo?.people ?? [])
    .filter((person) => person.actor === actor)
    .map((person) => ({ ...person, password: demo.password }));

/** The one account of an actor. */
export const accountOf = (actor) => {
  const [account] = accountsOf(actor);
  if (!account) throw new Error(`The demo has no ${actor}.`);
  return account;
};
