import type { components, paths } from './schema.js';

type Schemas = components['schemas'];
export type Me = Schemas['Me'];
export type CaseItem = Schemas['CaseList']['items'][number];
export type CaseList = Schemas['CaseList'];
export type CaseView = Schemas['Case'];
export type ClockView = CaseView['clocks'][number];
export type EscalationView = CaseView['escalations'][number];
export type Availability = CaseView['commands'][number];
export type TimelineEntry = Schemas['Timeline']['items'][number];
export type ExplainedDay = Schemas['Explanation']['days'][number];
export type InboxItem = Schemas['Inbox']['items'][number];
export type StaffMember = Schemas['StaffList']['items'][number];
export type CommandAnswer = Schemas['CommandAnswer'];
export type CaseQuery = NonNullable<paths['/api/cases']['get']['parameters']['query']>;
