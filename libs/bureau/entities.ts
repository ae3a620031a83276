import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A bureau (应急管理局). `version` rises with any change of its profile or people, so that caches know. */
@Entity('bureau')
export class BureauRow {
  @PrimaryColumn('char', { length: 26 }) id!: string;
  @Column('varchar') code!: string;
  @Column('varchar') name!: string;
  @Column('varchar', { name: 'short_name' }) shortName!: string;
  /** JSON of BureauProfile. */
  @Column('mediumtext') profile!: string;
  @Column('int') version!: number;
}

@Entity('section')
export class SectionRow {
  @PrimaryColumn('char', { length: 26 }) id!: string;
  @Column('char', { name: 'bureau_id', length: 26 }) bureauId!: string;
  @Column('varchar') name!: string;
}

@Entity('staff')
export class StaffRow {
  @PrimaryColumn('char', { length: 26 }) id!: string;
  @Column('char', { name: 'bureau_id', length: 26 }) bureauId!: string;
  @Column('char', { name: 'section_id', length: 26 }) sectionId!: string;
  @Column('varchar') login!: string;
  @Column('varchar') name!: string;
  @Column('varchar') post!: string;
  /** Comma-separated. */
  @Column('varchar') roles!: string;
  @Column('tinyint') active!: number;
  /** argon2id, with its parameters inside. */
  @Column('varchar', { name: 'password_hash' }) passwordHash!: string;
}

/** 行政执法证. Days are text: a DATE must not pass through a JavaScript Date. */
@Entity('certificate')
export class CertificateRow {
  @PrimaryColumn('char', { length: 26 }) id!: string;
  @Column('char', { name: 'staff_id', length: 26 }) staffId!: string;
  @Column('varchar') number!: string;
  @Column('date', { name: 'valid_from' }) validFrom!: string;
  @Column('date', { name: 'valid_to' }) validTo!: string;
  /** From this day on it no longer counts; what was done under it before stays covered. */
  @Column('date', { name: 'revoked_on', nullable: true }) revokedOn!: string | null;
}

@Entity('absence')
export class AbsenceRow {
  @PrimaryColumn('char', { length: 26 }) id!: string;
  @Column('char', { name: 'staff_id', length: 26 }) staffId!: string;
  @Column('date', { name: 'from_day' }) fromDay!: string;
  @Column('date', { name: 'to_day' }) toDay!: string;
  @Column('char', { name: 'delegate_id', length: 26, nullable: true }) delegateId!: string | null;
}

export const BUREAU_ENTITIES = [BureauRow, SectionRow, StaffRow, CertificateRow, AbsenceRow];
