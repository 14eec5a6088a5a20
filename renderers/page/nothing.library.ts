// Stands for a script whose content is part of another one here.
void 0;
