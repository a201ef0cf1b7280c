import CodeBlock from '@theme/CodeBlock';
import type { ReactNode } from 'react';
import { readRegion } from '../../site/regions';
import type { Instruction, Runbook } from './types';
import { Words } from './Words';

const LANGUAGES: Readonly<Record<string, string>> = {
  sh: 'bash',
  yml: 'yaml',
  tf: 'hcl',
  mjs: 'js',
};

interface InstructionBodyProps {
  readonly of: Runbook;
  readonly instruction: Instruction;
}

/** The command or setting of an instruction, what the reader sees when it worked, and whether it has been executed. */
export function InstructionBody({ of, instruction }: InstructionBodyProps): ReactNode {
  const { file, region, setting, see, notRehearsed } = instruction;
  return (
    <>
      {setting !== undefined && (
        <p className="runbook-setting">
          <Words>{setting}</Words>
        </p>
      )}
      {file !== undefined && (
        <CodeBlock language={languageOf(file)} title={file.replace(/^.*\//, '')}>
          {textOf(of, file, region)}
        </CodeBlock>
      )}
      <p className="runbook-see">
        <strong>When it worked:</strong> <Words>{see}</Words>
      </p>
      {notRehearsed !== undefined && (
        <p className="runbook-not-rehearsed">
          <strong>Not rehearsed:</strong> <Words>{notRehearsed}</Words>
        </p>
      )}
    </>
  );
}

function languageOf(file: string): string {
  const ending = file.slice(file.lastIndexOf('.') + 1);
  return LANGUAGES[ending] ?? ending;
}

function textOf({ id, files }: Runbook, file: string, region?: string): string {
  const text = readRegion(files[file] ?? '', region);
  if (text === undefined)
    throw new Error(`runbook ${id}: ${file} has no text${region ? ` in region "${region}"` : ''}`);
  return text;
}
