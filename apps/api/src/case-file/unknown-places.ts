import { hintOf, kernelTexts } from '@tergeu/procedure';
import type { z } from 'zod';
import type { Directory } from '../identity';
import type { Command, Refused } from './procedure-types';
import { knownCommand } from './repeated-command';

type PlaceKind = Parameters<Directory['isPlace']>[1];

const fieldsOfSchema = new WeakMap<z.ZodObject, readonly (readonly [string, PlaceKind])[]>();

/** Bodies and groups that a command names and the directory does not know, or does not know so; the machines know officials only. */
export function unknownPlaces(command: Command, directory: Directory): Refused | undefined {
  const known = knownCommand(command);
  if (!known) return undefined;
  const payload = command.payload as Record<string, unknown>;
  const unknown = placeFields(known.payload)
    .filter(([field, kind]) => {
      const id = payload[field];
      return typeof id === 'string' && !directory.isPlace(id, kind);
    })
    .map(([field]) => field);
  const wrong = [...unknown, ...otherLeader(payload, directory)];
  if (wrong.length === 0) return undefined;
  const [text, remedy] = [kernelTexts.malformed, kernelTexts.correctField];
  return {
    outcome: 'refused',
    kind: 'malformed',
    reasons: wrong.map((field) => ({
      condition: 'payload',
      safeguard: null,
      article: known.article,
      text,
      remedy,
      cures: [],
      pointer: `/${field}`,
    })),
  };
}

/** Who is named as the leader of a group that another one heads. */
function otherLeader({ groupId, leaderId }: Readonly<Record<string, unknown>>, directory: Directory): readonly string[] {
  if (typeof groupId !== 'string' || typeof leaderId !== 'string' || !directory.isPlace(groupId, 'group')) return [];
  return directory.leads(leaderId, groupId) ? [] : ['leaderId'];
}

function placeFields(payload: z.ZodObject): readonly (readonly [string, PlaceKind])[] {
  const found = fieldsOfSchema.get(payload);
  if (found) return found;
  const fields = Object.entries(payload.shape).flatMap(([field, schema]) => {
    const widget = hintOf(schema as z.ZodType)?.widget;
    return widget === 'body' || widget === 'group' ? [[field, widget] as const] : [];
  });
  fieldsOfSchema.set(payload, fields);
  return fields;
}
