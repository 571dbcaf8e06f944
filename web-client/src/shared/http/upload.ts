import { currentAntiForgeryToken } from './client';
import { clientCodes, Problem, toProblem } from './problem';

interface UploadOptions {
  headers?: Record<string, string>;
  /** Called with the share that has been sent, 0 to 1. */
  onProgress?: (share: number) => void;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** Sends a file as it is. Not by fetch, which cannot tell how far it has come. */
export const upload = (
  path: string,
  file: Blob,
  { headers = {}, onProgress }: UploadOptions = {},
): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    for (const [name, value] of Object.entries({ ...headers, 'X-CSRF-Token': currentAntiForgeryToken() }))
      request.setRequestHeader(name, value);
    request.setRequestHeader('Content-Type', file.type);
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total === 0 ? 0 : loaded / total);
    request.onerror = () => reject(new Problem(0, clientCodes.offline, ''));
    request.onload = () => {
      if (request.status < 300) {
        resolve();
        return;
      }
      const retryAfter = request.getResponseHeader('Retry-After');
      const answer = new Response(null, {
        status: request.status,
        ...(retryAfter === null ? {} : { headers: { 'Retry-After': retryAfter } }),
      });
      reject(toProblem(answer, parsed(request.responseText)));
    };
    request.send(file);
  });
