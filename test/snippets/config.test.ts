import { parse as parseHcl } from '@cdktf/hcl2json';
import ini from 'ini';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { listSnippets, readSnippet } from './files';

const secretLike = /(AKIA[0-9A-Z]{16}|eyJ[A-Za-z0-9_-]{20,}|-----BEGIN|password\s*=\s*"[^"]+")/;

describe('configuration files', () => {
  it.each(listSnippets('config', '.tf'))(
    '%s parses as HCL and keeps its database private and encrypted',
    async (path) => {
      const text = readSnippet(path);
      const parsed = (await parseHcl(path, text)) as { resource: Record<string, unknown>; output: unknown };
      expect(Object.keys(parsed)).toEqual(expect.arrayContaining(['terraform', 'variable', 'resource', 'output']));
      expect(Object.keys(parsed.resource)).toHaveLength(1);
      expect(text).toMatch(/publicly_accessible\s+= false|ipv4_enabled\s+= false/);
    },
  );
  it('a broken HCL file is refused', async () => {
    await expect(parseHcl('broken.tf', 'resource "a" {')).rejects.toThrow();
  });
  it('the configuration of staging parses, signs in with Google and Apple, and leads back into the app', () => {
    const text = readSnippet('../../runbooks/environments/staging/config.toml');
    const { auth } = parseToml(text) as {
      auth: {
        additional_redirect_urls: string[];
        email: { enable_confirmations: boolean; smtp: { enabled: boolean; pass: string } };
        external: Record<string, { enabled: boolean; secret: string }>;
      };
    };
    expect(auth.additional_redirect_urls).toContain('gymrats-staging://**');
    expect(auth.email.enable_confirmations && auth.email.smtp.enabled).toBe(true);
    expect(Object.entries(auth.external).map(([name, { enabled }]) => [name, enabled])).toEqual([
      ['google', true],
      ['apple', true],
    ]);
    const secrets = [auth.email.smtp.pass, ...Object.values(auth.external).map(({ secret }) => secret)];
    for (const secret of secrets) expect(secret).toMatch(/^env\([A-Z_]+\)$/);
    expect(text).not.toMatch(secretLike);
  });
  it('buckets.toml limits the size and the kind of what each bucket takes, and keeps one private', () => {
    const { storage } = parseToml(readSnippet('config/buckets.toml')) as {
      storage: { buckets: Record<string, { public: boolean; file_size_limit: string; allowed_mime_types: string[] }> };
    };
    const buckets = Object.entries(storage.buckets);
    expect(buckets.length).toBeGreaterThan(2);
    for (const [, { file_size_limit, allowed_mime_types }] of buckets) {
      expect(file_size_limit).toMatch(/^\d+(?:\.\d+)?(?:KB|KiB|MB|MiB)$/);
      for (const kind of allowed_mime_types) expect(kind).toMatch(/^(?:image|video)\/[\w+.-]+$/);
    }
    expect(buckets.filter(([, { public: isPublic }]) => !isPublic).map(([name]) => name)).toEqual(['private']);
  });
  it('dependabot.yml looks at packages and actions once a week, and keeps what Expo sets together in one request', () => {
    const { version, updates } = parseYaml(readSnippet('config/dependabot.yml')) as {
      version: number;
      updates: {
        'package-ecosystem': string;
        directory: string;
        schedule: { interval: string };
        groups: Record<string, { patterns?: string[] }>;
      }[];
    };
    expect(version).toBe(2);
    expect(updates.map((update) => [update['package-ecosystem'], update.directory, update.schedule.interval])).toEqual([
      ['npm', '/', 'weekly'],
      ['github-actions', '/', 'weekly'],
    ]);
    expect(updates[0]?.groups.expo?.patterns).toEqual(expect.arrayContaining(['expo', 'react', 'react-native']));
  });
  it('pgbouncer.ini parses, pools by transaction, and asks for TLS on both sides', () => {
    const { pgbouncer, databases } = ini.parse(readSnippet('config/pgbouncer.ini')) as Record<
      string,
      Record<string, string>
    >;
    expect(Object.keys(databases ?? {})).toEqual(['gymrats']);
    expect(pgbouncer?.pool_mode).toBe('transaction');
    expect(pgbouncer?.client_tls_sslmode).toBe('require');
    expect(pgbouncer?.server_tls_sslmode).toBe('verify-full');
    expect(Number(pgbouncer?.max_client_conn)).toBeGreaterThan(Number(pgbouncer?.default_pool_size));
  });
  it('every snippet says its purpose in its first lines and holds no secret', () => {
    const folders = ['sql', 'config', 'workflows', 'app', 'scripts', 'monitoring'];
    for (const path of folders.flatMap((folder) =>
      listSnippets(folder, '.sql', '.tf', '.toml', '.ini', '.yml', '.ts', '.sh'),
    )) {
      const text = readSnippet(path);
      expect(text.replace(/^#!.*\n/, ''), path).toMatch(/^(--|#|;|\/\/) [A-Z].{20,}/);
      expect(text, path).not.toMatch(secretLike);
    }
  });
});
