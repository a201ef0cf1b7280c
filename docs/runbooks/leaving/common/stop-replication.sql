-- On the new side. The slot on the old side is dropped with the subscription.
alter subscription leaving disable;
alter subscription leaving set (slot_name = 'leaving');
drop subscription leaving;
