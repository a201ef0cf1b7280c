declare module '*/runbook.yaml' {
  const runbook: import('../components/runbook/types').Runbook;
  export default runbook;
}
