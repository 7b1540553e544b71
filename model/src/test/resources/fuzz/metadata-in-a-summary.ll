;
@fp=global r r@r=constant[]""^0=(((()())))!{@fp }