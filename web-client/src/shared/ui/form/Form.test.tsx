import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { Problem } from '@/shared/http';
import { startI18n } from '@/shared/i18n';
import { Form } from './Form';
import { TextField } from './fields';
import { useAppForm } from './useAppForm';
import { readDraft } from './useDraft';

const schema = z.object({ email: z.email('register.emailInvalid'), note: z.string() });

function TestForm({ submit }: { submit: (values: { email: string; note: string }) => Promise<unknown> }) {
  const form = useAppForm({ schema, defaultValues: { email: '', note: '' }, draft: 'test', submit });
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
    const first = show(() => Promise.resolve());
    await userEvent.type(screen.getByLabelText('E-post'), 'kari@eksempel.no');
    await waitFor(() => expect(readDraft('test')).toMatchObject({ email: 'kari@eksempel.no' }));
    first.unmount();

    show(() => Promise.resolve());
    expect(screen.getByLabelText<HTMLInputElement>('E-post').value).toBe('kari@eksempel.no');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() => expect(readDraft('test')).toBeNull());
  });
});
