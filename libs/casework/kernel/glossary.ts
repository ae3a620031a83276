import type { Authority } from '#libs/statutes/index.js';
import type { Post, Role } from './bureau.js';

/** Chinese names of roles and posts; the full glossary of the interface is in libs/glossary. */
export const ROLE_ZH: Readonly<Record<Role, string>> = {
  'case-officer': '办案人员', 'section-head': '科室负责人', 'deputy-director': '分管副局长', director: '局长',
  'legal-reviewer': '法制审核人员', archivist: '档案管理员', 'petition-desk': '信访登记岗', administrator: '系统管理员',
  auditor: '审计人员', clock: '系统时钟',
};

export const AUTHORITY_ZH: Readonly<Record<Authority | Post, string>> = {
  officer: '办案人员', 'section-head': '科室负责人', 'deputy-director': '分管副局长', director: '局长', superior: '上一级机关', government: '本级人民政府',
};
