import { Dropdown } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call } from '@/shared/http';
import { forgetPerson } from '@/shared/session/person';
import { changeHere, renewSession, type Session } from '@/shared/session/session';

/** Who is signed in, in which role and for whom; and the way out. */
export function PersonMenu({ session }: { session: Session }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const signOut = useMutation({
    mutationFn: () =>
      changeHere(async () => {
        await call(api.DELETE('/api/v1/session'));
        forgetPerson();
        await renewSession(queryClient, () => navigate({ to: '/' }));
      }),
  });
  const [first] = session.roles;
  // An applicant has a name once the CV has one.
  const name = session.name ?? session.email;
  const roleText = (held: Session['roles'][number]): string =>
    held.organisationName ? `${t(`role.${held.role}`)}, ${held.organisationName}` : t(`role.${held.role}`);

  return (
    <Dropdown.TriggerContext>
      <Dropdown.Trigger variant="tertiary" data-size="sm" className="lp-person">
        <span className="lp-person__name">{name}</span>
        {first ? <span className="lp-person__role">{roleText(first)}</span> : null}
      </Dropdown.Trigger>
      <Dropdown placement="bottom-end" className="lp-person__menu">
        <p className="lp-person__full-name">{name}</p>
        <ul>
          {session.roles.map((held) => (
            <li key={`${held.role}${held.organisationId ?? ''}`}>{roleText(held)}</li>
          ))}
        </ul>
        <Dropdown.List>
          <Dropdown.Item>
            <Dropdown.Button asChild>
              <Link to="/account">{t('shell.account')}</Link>
            </Dropdown.Button>
          </Dropdown.Item>
          <Dropdown.Item>
            <Dropdown.Button onClick={() => signOut.mutate()}>{t('shell.signOut')}</Dropdown.Button>
          </Dropdown.Item>
        </Dropdown.List>
      </Dropdown>
    </Dropdown.TriggerContext>
  );
}
