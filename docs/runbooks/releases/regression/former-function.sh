git worktree add ../former "$FORMER_COMMIT"
cd ../former
supabase functions deploy push-worker --project-ref "$PROJECT_REF"
