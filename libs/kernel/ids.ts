/** A string that stands for one kind of thing; kinds can't be swapped. */
export type Id<Kind extends string> = string & { readonly __kind: Kind };

export type StaffId = Id<'Staff'>;
export type SchoolId = Id<'School'>;
/** One running process; also the id of its stream and of its workflow: `internal-post-<uuid>`. */
export type StreamId = Id<'Stream'>;
export type EventId = Id<'Event'>;
export type CommandId = Id<'Command'>;
/** Where a personal text lies in the vault. */
export type VaultId = Id<'Vault'>;

/** UTC to the millisecond, so that instants compare as strings. */
export type Instant = string & { readonly __instant: true };
/** A day in the trust's own zone: `2027-01-01`. */
export type LocalDate = string & { readonly __localDate: true };
