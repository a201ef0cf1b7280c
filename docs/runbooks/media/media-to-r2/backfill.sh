rclone copy old:posts new:gymrats-media/posts --metadata --checksum --transfers 8 --stats-one-line --verbose
