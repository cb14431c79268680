#include "trees.h"
int main(void){return 0;}
