rm -r account
