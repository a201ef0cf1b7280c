drop schema import cascade;
