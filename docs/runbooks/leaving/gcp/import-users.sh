firebase auth:import users.json --hash-algo=BCRYPT --project "$PROJECT"
