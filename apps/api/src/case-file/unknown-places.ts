import { hintOf, kernelTexts } from '@tergeu/procedure';
import type { z } from 'zod';
import type { Directory } from '../identity';
import type { Command, Refused } from './procedure-types';
import { knownCommand } from './repeated-command';

type PlaceKind = Parameters<Directory['isPlace']>[1];

const fieldsOfSchema = new WeakMap<z.ZodObject, readonly (readonly [string, PlaceKind])[]>();

/** Bodies and groups that a command names and the directory does not know; the machines know officials only. */
export function unknownPlaces(command: Command, directory: Directory): Refused | undefined {
  const known = knownCommand(command);
  if (!known) return undefined;
  const payload = command.payload as Record<string, unknown>;
  const unknown = placeFields(known.payload).filter(([field, kind]) => {
    const id = payload[field];
    return typeof id === 'string' && !directory.isPlace(id, kind);
  });
  if (unknown.length === 0) return undefined;
  const [text, remedy] = [kernelTexts.malformed, kernelTexts.correctField];
  return {
    outcome: 'refused',
    kind: 'malformed',
    reasons: unknown.map(([field]) => ({
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
