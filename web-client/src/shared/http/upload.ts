import { sendAsPerson } from './client';
import { clientCodes, Problem, toProblem } from './problem';

interface UploadOptions {
  headers?: Record<string, string>;
  /** Called with the share that has been sent, 0 to 1. */
  onProgress?: (share: number) => void;
}

const sendFile = (
  path: string,
  file: Blob,
  headers: Record<string, string>,
  onProgress: (share: number) => void,
) =>
  new Promise<Response>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.setRequestHeader('Content-Type', file.type);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onerror = () => reject(new Problem(0, clientCodes.offline, ''));
    request.onload = () => {
      const retryAfter = request.getResponseHeader('Retry-After');
      resolve(
        new Response(request.responseText === '' ? null : request.responseText, {
          status: request.status,
          ...(retryAfter === null ? {} : { headers: { 'Retry-After': retryAfter } }),
        }),
      );
    };
    request.send(file);
  });

/** Sends a file as it is. Not by fetch, which cannot tell how far it has come. */
export const upload = async (
  path: string,
  file: Blob,
  { headers = {}, onProgress = () => undefined }: UploadOptions = {},
): Promise<void> => {
  const response = await sendAsPerson((token) =>
    sendFile(path, file, { ...headers, 'X-CSRF-Token': token }, onProgress),
  );
  if (!response.ok) throw toProblem(response, await response.json().catch(() => null));
};
