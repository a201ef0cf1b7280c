rclone check old:posts new:gymrats-media/posts --download --one-way
