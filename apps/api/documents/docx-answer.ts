import { StreamableFile } from '@nestjs/common';
import { attachment } from '#libs/files/content-disposition.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A DOCX to save under its Chinese name. */
export function docxAnswer(content: Buffer, name: string): StreamableFile {
  return new StreamableFile(content, { type: DOCX, disposition: attachment(`${name}.docx`), length: content.length });
}
