import matplotlib.pyplot as plt

ep = [0, 5, 10, 15, 20, 25, 30]
tr = [2.0, 0.8, 0.35, 0.16, 0.08, 0.04, 0.02]
va = [2.1, 1.0, 0.6, 0.45, 0.42, 0.46, 0.52]
acc_t = [12, 62, 81, 90, 95, 98, 99]
acc_v = [11, 55, 72, 78, 80, 79, 78]

fig, (a, b) = plt.subplots(1, 2, figsize=(11, 4.2))
a.semilogy(ep, tr, 'b-o', label='Training')
a.semilogy(ep, va, 'r--s', label='Validation')
a.set_title('(a) Cross-entropy loss')
a.set_xlabel('Epoch')
a.set_ylabel('Loss (log scale)')
a.legend()
a.grid(True, which='both', alpha=0.3)
b.plot(ep, acc_t, 'b-o', label='Training')
b.plot(ep, acc_v, 'r--s', label='Validation')
b.axvline(20, color='green', linestyle=':', label='Early stop')
b.set_title('(b) Accuracy')
b.set_xlabel('Epoch')
b.set_ylabel('Accuracy (%)')
b.set_ylim(0, 105)
b.legend(loc='lower right')
b.grid(True, alpha=0.3)
plt.tight_layout()
plt.savefig('train.png')
