import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { Problem } from '@/shared/http';
import { startI18n } from '@/shared/i18n';
import { forgetPerson, personIs } from '@/shared/session/person';
import { Form } from './Form';
import { TextField } from './fields';
import { useAppForm } from './useAppForm';
import { draftOf, readDraft } from './useDraft';

const schema = z.object({ email: z.email('register.emailInvalid'), note: z.string() });

function TestForm({ submit }: { submit: (values: { email: string; note: string }) => Promise<unknown> }) {
  const form = useAppForm({ schema, defaultValues: { email: '', note: '' }, draft: 'cv', submit });
  return (
    <Form form={form} submitLabel="Send">
      <TextField name="email" label="E-post" />
      <TextField name="note" label="Merknad" optional />
    </Form>
  );
}

const show = (submit: (values: { email: string; note: string }) => Promise<unknown>) =>
  render(<TestForm submit={submit} />, {
    wrapper: ({ children }) => (
      <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
    ),
  });

beforeAll(startI18n);

describe('Form', () => {
  it('lists what is wrong, in words, with links to the fields', async () => {
    const submit = vi.fn();
    show(submit);
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    const link = await screen.findByRole('link', { name: /gyldig e-postadresse/ });
    expect(link.getAttribute('href')).toBe('#field-email');
    await userEvent.click(link);
    expect(document.activeElement?.id).toBe('field-email');
    expect(submit).not.toHaveBeenCalled();
  });

  it('puts what the server refuses at its field', async () => {
    const refuse = () =>
      Promise.reject(
        new Problem(409, 'accounts.email-taken', '', null, [
          { path: '$.email', code: 'accounts.email-taken', message: '' },
        ]),
      );
    show(refuse);
    await userEvent.type(screen.getByLabelText('E-post'), 'kari@eksempel.no');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect((await screen.findAllByText(/Det finnes alt en konto/)).length).toBeGreaterThan(0);
    expect(screen.getByLabelText('E-post').getAttribute('aria-invalid')).toBe('true');
  });

  it('keeps what is typed until it is sent', async () => {
    personIs('kari');
    const first = show(() => Promise.resolve());
    await userEvent.type(screen.getByLabelText('E-post'), 'kari@eksempel.no');
    await waitFor(() => expect(readDraft(draftOf('cv'))).toMatchObject({ email: 'kari@eksempel.no' }));
    first.unmount();

    show(() => Promise.resolve());
    expect(screen.getByLabelText<HTMLInputElement>('E-post').value).toBe('kari@eksempel.no');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() => expect(readDraft(draftOf('cv'))).toBeNull());
  });

  const kept = (): string => JSON.stringify(Object.entries(localStorage));
  const typed = (): string => screen.getByLabelText<HTMLInputElement>('E-post').value;

  /** Typed, and left at once: sooner than the pause after which drafts are kept. */
  const typeAndLeave = async (before: () => void = () => undefined) => {
    const form = show(() => Promise.resolve());
    await userEvent.type(screen.getByLabelText('E-post'), 'anders@eksempel.no');
    before();
    form.unmount();
  };

  it('keeps it for the one who typed it, also when the session has ended meanwhile', async () => {
    personIs('anders');
    await typeAndLeave(() => personIs(null));
    expect(kept()).toContain('anders@eksempel.no');
    personIs('anders');
    show(() => Promise.resolve());
    expect(typed()).toBe('anders@eksempel.no');
  });

  it('shows and keeps nothing of one when another has come', async () => {
    personIs('anders');
    await typeAndLeave();
    personIs(null);
    show(() => Promise.resolve()).unmount();
    personIs('berit');
    expect(kept()).not.toContain('anders@eksempel.no');
    show(() => Promise.resolve());
    expect(typed()).toBe('');
  });

  it('keeps nothing of a form that is still open when another has come in another tab, or one has signed out', async () => {
    for (const change of [() => localStorage.setItem('lisportal.person', 'berit'), forgetPerson]) {
      personIs('anders');
      await typeAndLeave(change);
      expect(kept()).not.toContain('anders@eksempel.no');
    }
  });

  it('keeps nothing for nobody', async () => {
    personIs(null);
    await typeAndLeave();
    expect(kept()).not.toContain('anders@eksempel.no');
  });
});
