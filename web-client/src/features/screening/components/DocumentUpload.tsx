import { useId, useRef, useState } from 'react';
import { Button, Field, Label, Paragraph, ValidationMessage } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem, newKey, upload } from '@/shared/http';
import { useErrorText } from '@/shared/i18n';
import { documentsQuery, uploadPath } from '../api/cv';

const largestBytes = 10 * 1024 * 1024;

interface Sending {
  name: string;
  share: number;
}

/** Takes PDF files, one after the other, and tells how far each has come. */
export function DocumentUpload() {
  const { t } = useTranslation('screening');
  const { problemText } = useErrorText();
  const queryClient = useQueryClient();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState<Sending | null>(null);
  const [errors, setErrors] = useState<readonly string[]>([]);
  const [sent, setSent] = useState('');

  const send = async (file: File): Promise<string | null> => {
    // Said at once instead of after the upload; the server looks for itself.
    if (file.size > largestBytes) return t('documents.tooLarge', { name: file.name });
    if (!file.name.toLowerCase().endsWith('.pdf')) return t('documents.notPdf', { name: file.name });
    setSending({ name: file.name, share: 0 });
    try {
      await upload(uploadPath(file.name), new Blob([file], { type: 'application/pdf' }), {
        headers: { 'Idempotency-Key': newKey() },
        onProgress: (share) => setSending({ name: file.name, share }),
      });
      return null;
    } catch (error) {
      return t('documents.failed', { name: file.name, reason: problemText(asProblem(error)) });
    }
  };
  const sendAll = async (files: readonly File[]): Promise<void> => {
    setErrors([]);
    setSent('');
    const failed: string[] = [];
    for (const file of files) {
      const error = await send(file);
      if (error !== null) failed.push(error);
    }
    setSending(null);
    setErrors(failed);
    const count = files.length - failed.length;
    if (count > 0) setSent(t('documents.uploaded', { count }));
    await queryClient.invalidateQueries({ queryKey: documentsQuery.queryKey });
  };

  const percent = sending === null ? 0 : Math.round(sending.share * 100);
  return (
    <div className="scr-upload">
      <Field>
        <Label htmlFor={id}>{t('documents.choose')}</Label>
        <Field.Description>{t('documents.chooseExplained')}</Field.Description>
        <input
          ref={input}
          id={id}
          type="file"
          accept="application/pdf,.pdf"
          multiple
          disabled={sending !== null}
          aria-invalid={errors.length > 0 ? true : undefined}
          className="lp-visually-hidden"
          tabIndex={-1}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = '';
            if (files.length > 0) void sendAll(files);
          }}
        />
        <Button
          type="button"
          variant="secondary"
          loading={sending !== null}
          onClick={() => input.current?.click()}
        >
          {t('documents.upload')}
        </Button>
        {errors.map((error) => (
          <ValidationMessage key={error}>{error}</ValidationMessage>
        ))}
      </Field>
      {sending === null ? null : (
        <div className="scr-upload__progress">
          <progress value={percent} max={100} aria-label={t('documents.sending', { name: sending.name })} />
          <span aria-hidden="true">
            {sending.name}: {percent} %
          </span>
        </div>
      )}
      <Paragraph role="status">{sent}</Paragraph>
    </div>
  );
}
