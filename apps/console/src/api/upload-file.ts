import { askForRenewal } from '../session/session-fetch.js';
import { currentSession } from '../session/session-store.js';
import { ApiProblem, UNREACHABLE, type Problem } from './problem.js';

export interface Upload {
  readonly caseId: string;
  /** What the form says of the file; a list is sent as a repeated field. */
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  readonly file: File;
  /** The same upload sent again is kept once. */
  readonly key: string;
  readonly onProgress: (percent: number) => void;
}

/** The fields go before the file, so that the server can refuse them without reading it. */
function bodyOf({ fields, file }: Upload): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) if (one !== '') form.append(name, one);
  form.append('file', file);
  return form;
}

function send(upload: Upload): Promise<XMLHttpRequest> {
  const { caseId, key, onProgress } = upload;
  return new Promise((resolve, reject) => {
    // fetch does not say how far an upload has come.
    const request = new XMLHttpRequest();
    request.open('POST', `/api/cases/${caseId}/files`);
    const session = currentSession();
    if (session.state === 'signed-in' && session.me.csrfToken) request.setRequestHeader('x-csrf-token', session.me.csrfToken);
    request.setRequestHeader('idempotency-key', key);
    request.upload.onprogress = (e) => onProgress(e.lengthComputable ? Math.floor((e.loaded / e.total) * 100) : 0);
    request.onload = () => resolve(request);
    request.onerror = () => reject(new ApiProblem(UNREACHABLE));
    request.send(bodyOf(upload));
  });
}

function problemIn(request: XMLHttpRequest): Problem {
  try {
    return JSON.parse(request.responseText) as Problem;
  } catch {
    return UNREACHABLE;
  }
}

/** Uploads one file and says how far it is. Throws ApiProblem with the server's reason. */
export async function uploadFile(upload: Upload): Promise<void> {
  let request = await send(upload);
  if (request.status === 401 && (await askForRenewal())) request = await send(upload);
  if (request.status < 200 || request.status > 299) throw new ApiProblem(problemIn(request));
}
