import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where code and pages name records; tests and the command line are no part of a page. */
const SOURCES = [
  { folder: 'model', file: /^(?!test\b|cli\b|node_modules\b).*\.ts$/ },
  { folder: 'model/peers', file: /\.json$/ },
  { folder: 'src', file: /\.tsx?$/ },
  { folder: 'docs', file: /\.mdx$/ },
];

const LITERAL = /(['"])(?<literal>[a-z][\w-]*(?:\.[\w-]+)+)\1/g;
const TEMPLATE = /`(?<template>[a-z][\w-]*\.[^`\s]*\$\{[^`]*)`/g;

/**
 * The ids that these texts can name: those that they spell, those below one that they spell (`ID.PLAN` from `'ID'`), and those that a
 * template of theirs can make (`aws.rds.postgres.${size}.single-az`). More than is ever asked for, never less, as long as an id begins
 * with its vendor in the text that makes it.
 */
export function nameableIn(texts: Iterable<string>): (id: string) => boolean {
  const words = new Set<string>();
  const patterns = new Set<string>();
  for (const text of texts) {
    for (const { groups } of text.matchAll(LITERAL)) words.add(groups?.literal ?? '');
    for (const { groups } of text.matchAll(TEMPLATE)) patterns.add(patternOf(groups?.template ?? ''));
  }
  const made = [...patterns].map((pattern) => new RegExp(`^${pattern}(?:\\.|$)`));
  return (id) => isBelow(id, words) || made.some((pattern) => pattern.test(id));
}

/** What the model and the pages of a site can name. */
export function nameableAt(siteDir: string): (id: string) => boolean {
  return nameableIn(
    SOURCES.flatMap(({ folder, file }) =>
      readdirSync(join(siteDir, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => file.test(name.replaceAll('\\', '/')))
        .map((name) => readFileSync(join(siteDir, folder, name), 'utf8')),
    ),
  );
}

function patternOf(template: string): string {
  return template
    .split(/\$\{[^}]*\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\w.-]+');
}

function isBelow(id: string, words: ReadonlySet<string>): boolean {
  const parts = id.split('.');
  return parts.some((_, index) => index > 0 && words.has(parts.slice(0, index + 1).join('.')));
}
