drop schema restored cascade;
