revoke all on function ops.metrics from metrics;
revoke all on schema ops from metrics;
drop role metrics;
