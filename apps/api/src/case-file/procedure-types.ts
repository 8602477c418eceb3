/** The words of the procedure that this folder uses, in one place. */
export type { Law } from '@tergeu/law';
export type { Accepted, Actor, CaseFile, Changes, Command, Json, Official, Proceeding, Reason, Refused, Tier } from '@tergeu/procedure';
