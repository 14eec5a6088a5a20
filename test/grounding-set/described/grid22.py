import numpy as np
import matplotlib.pyplot as plt

fig, axs = plt.subplots(2, 2, figsize=(10, 8))
ep = np.arange(1, 11)
axs[0, 0].plot(ep, [2.3, 1.7, 1.3, 1.05, 0.88, 0.76, 0.67, 0.60, 0.55, 0.51], 'b-o', label='Train')
axs[0, 0].plot(ep, [2.2, 1.75, 1.45, 1.25, 1.12, 1.05, 1.02, 1.04, 1.09, 1.16], 'r--s', label='Validation')
axs[0, 0].set_title('(a) Loss')
axs[0, 0].set_xlabel('Epoch')
axs[0, 0].set_ylabel('Cross entropy')
axs[0, 0].legend()

axs[0, 1].bar(['SST-2', 'MRPC', 'RTE', 'CoLA'], [93.1, 88.6, 71.4, 58.9], color=['#8da0cb', '#fc8d62', '#66c2a5', '#e78ac3'])
axs[0, 1].set_ylim(0, 100)
axs[0, 1].set_title('(b) Downstream score')
for i, v in enumerate([93.1, 88.6, 71.4, 58.9]):
    axs[0, 1].text(i, v + 1.5, str(v), ha='center')

axs[1, 0].scatter([12, 25, 40, 55, 70, 90, 110], [61, 66, 70, 73, 75, 76.5, 77], c='green', marker='D')
axs[1, 0].set_xlabel('Training tokens (B)')
axs[1, 0].set_ylabel('Mean score')
axs[1, 0].set_title('(c) Scaling')

axs[1, 1].pie([45, 25, 18, 12], labels=['Web', 'Books', 'Code', 'Wiki'], autopct='%1.0f%%', startangle=90)
axs[1, 1].set_title('(d) Data mixture')
plt.tight_layout()
plt.savefig('grid22.png')
