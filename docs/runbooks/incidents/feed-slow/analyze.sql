analyze public.posts, public.friendships, public.reactions, public.notifications;
