import { refusalsOf, type Refusal, type RefusalText } from '#libs/casework/index.js';

/** What can be wrong with a file or its transport, with the rule behind it and what would cure it. */
export const FILE_REFUSALS = {
  'not-multipart': { kind: 'content', zh: '上传须用 multipart/form-data', en: 'An upload is multipart/form-data', rule: 'RFC 7578', cureZh: '以表单上传文件', cureEn: 'Send the file as a form' },
  'malformed-multipart': { kind: 'content', zh: '表单内容不完整或无法解析', en: 'The form is cut short or cannot be parsed', rule: 'RFC 7578', cureZh: '重新上传', cureEn: 'Upload it again' },
  'file-missing': { kind: 'content', zh: '表单中没有文件', en: 'The form holds no file', rule: '文件放在名为 file 的字段', cureZh: '选择要上传的文件', cureEn: 'Put the file in the field “file”' },
  'one-file-each': { kind: 'content', zh: '一次只能上传一个文件', en: 'One upload takes one file', rule: '一次一个文件', cureZh: '分次上传', cureEn: 'Upload them one by one' },
  'fields-before-file': { kind: 'content', zh: '说明字段“{name}”放在了文件之后', en: 'The field “{name}” comes after the file', rule: '说明字段须全部在文件之前，或全部在文件之后', cureZh: '把说明字段放在文件之前', cureEn: 'Put the fields before the file' },
  'field-too-long': { kind: 'content', zh: '字段“{name}”过长', en: 'The field “{name}” is too long', rule: '每个说明字段不超过 64 KiB', cureZh: '缩短内容', cureEn: 'Shorten it' },
  'file-too-large': { kind: 'content', zh: '文件超过上限 {limit}', en: 'The file is larger than {limit}', rule: '单个文件不超过 {limit}', cureZh: '压缩或分段后上传', cureEn: 'Compress it, or split it' },
  'file-empty': { kind: 'content', zh: '文件是空的', en: 'The file is empty', rule: '文件须有内容', cureZh: '核对文件后重新上传', cureEn: 'Check the file and upload it again' },
  'file-name-missing': { kind: 'content', zh: '缺少文件名', en: 'The file has no name', rule: '文件名必填', cureZh: '填写带扩展名的文件名', cureEn: 'Name it, with its extension' },
  'file-name-path': { kind: 'content', zh: '文件名不能含路径', en: 'A file name holds no path', rule: '文件名不含 / \\ : 和 ..', cureZh: '只保留文件名', cureEn: 'Send the bare name' },
  'file-name-characters': { kind: 'content', zh: '文件名含有不可用的字符', en: 'The file name holds characters that cannot be used', rule: '文件名为 UTF-8，不含控制字符、方向控制符和 < > " | ? *', cureZh: '改名后重新上传', cureEn: 'Rename the file' },
  'file-name-too-long': { kind: 'content', zh: '文件名超过 200 字', en: 'The file name is longer than 200 characters', rule: '文件名最多 200 字', cureZh: '缩短文件名', cureEn: 'Shorten the name' },
  'file-type-not-allowed': { kind: 'content', zh: '不接受“.{extension}”文件', en: 'Files “.{extension}” are not accepted', rule: '可上传：{allowed}', cureZh: '转换为允许的格式', cureEn: 'Convert it to one of these' },
  'file-type-mismatch': { kind: 'content', zh: '文件内容（{found}）与扩展名“.{extension}”不符', en: 'The content ({foundEn}) is not what “.{extension}” says', rule: '扩展名须与文件内容一致', cureZh: '核对文件来源，使用原始文件', cureEn: 'Check where the file comes from and use the original' },
  'upload-stalled': { kind: 'content', zh: '上传中断：{seconds}秒内没有收到数据', en: 'Nothing came for {seconds} seconds', rule: '上传须连续进行', cureZh: '检查网络后重新上传', cureEn: 'Check the network and upload it again' },
  'too-many-uploads': { kind: 'content', zh: '同时上传的文件过多', en: 'Too many uploads at a time', rule: '每人同时最多上传 {limit} 个文件', cureZh: '等待当前上传完成', cureEn: 'Wait for one of them to finish' },
  'storage-full': { kind: 'content', zh: '存储空间不足，文件未保存', en: 'The storage is full; nothing was saved', rule: '存储空间', cureZh: '请管理员扩充存储后重新上传', cureEn: 'Have the administrator add space, then upload it again' },
  'storage-unavailable': { kind: 'content', zh: '文件存储暂不可用，没有保存任何内容', en: 'The file storage is not available; nothing was saved', rule: '文件存储', cureZh: '稍后重试', cureEn: 'Try again later' },
  'stored-file-missing': { kind: 'state', zh: '存储中找不到该文件，请立即核查', en: 'The stored file is missing', rule: '证据文件完整性', cureZh: '告知管理员核验并从备份恢复', cureEn: 'Tell the administrator to verify and restore it from the backup' },
  'stored-file-changed': { kind: 'state', zh: '存储中的文件与登记的不符，请立即核查', en: 'The stored file is not the one on record', rule: '证据文件完整性', cureZh: '告知管理员核验并从备份恢复', cureEn: 'Tell the administrator to verify and restore it from the backup' },
  'range-not-satisfiable': { kind: 'content', zh: '请求的范围超出文件大小', en: 'The range lies outside the file', rule: 'RFC 9110 第 14 节', cureZh: '从头下载', cureEn: 'Ask for the whole file' },
} as const satisfies Readonly<Record<string, RefusalText>>;

export type FileFaultCode = keyof typeof FILE_REFUSALS;

/** Where the kind of a refusal alone does not give the HTTP status. */
const STATUS: Partial<Readonly<Record<FileFaultCode, number>>> = {
  'not-multipart': 415, 'malformed-multipart': 400, 'file-too-large': 413, 'upload-stalled': 408, 'too-many-uploads': 429,
  'storage-full': 507, 'storage-unavailable': 503, 'stored-file-missing': 500, 'stored-file-changed': 500, 'range-not-satisfiable': 416,
};

const refuse = refusalsOf(FILE_REFUSALS);

/** Thrown where a file cannot be taken or given. `status` is set where it is not the one of the refusal's kind. */
export class FileFault extends Error {
  readonly refusal: Refusal;
  readonly status: number | undefined;

  constructor(readonly code: FileFaultCode, details: Readonly<Record<string, string | number>> = {}, field?: string, options?: ErrorOptions) {
    const refusal = refuse(code, details, field);
    super(refusal.en, options);
    this.refusal = refusal;
    this.status = STATUS[code];
  }
}

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** An error of a disk or an object store as a fault: full, or not there now. */
export function storageFault(error: unknown): FileFault {
  if (error instanceof FileFault) return error;
  const { code, name } = error as { code?: string; name?: string };
  const full = FULL.has(code ?? '') || /StorageFull|InsufficientStorage|QuotaExceeded/i.test(`${code ?? ''} ${name ?? ''}`);
  return new FileFault(full ? 'storage-full' : 'storage-unavailable', {}, undefined, { cause: error });
}
