import matplotlib.pyplot as plt
import numpy as np

fig, axs = plt.subplots(2, 2, figsize=(9, 7))
axs[0, 0].bar(['Espresso', 'Filter', 'Latte'], [63, 95, 70], color='peru')
axs[0, 0].set_title('Caffeine per cup (mg)')
axs[0, 1].plot([6, 8, 10, 12, 14, 16, 18], [10, 45, 60, 52, 38, 25, 8], 'k.-')
axs[0, 1].set_title('Cups sold by hour')
axs[1, 0].pie([50, 30, 20], labels=['Arabica', 'Robusta', 'Blend'], autopct='%d%%', colors=['#6f4e37', '#c4a484', '#e6ccb2'])
axs[1, 0].set_title('Beans')
axs[1, 1].scatter([2.1, 2.5, 2.8, 3.0, 3.4, 3.9], [3.2, 3.6, 3.9, 4.3, 4.4, 4.8], color='darkgreen')
axs[1, 1].set_title('Rating vs. price')
axs[1, 1].set_xlabel('Price (€)')
axs[1, 1].set_ylabel('Rating')
fig.suptitle('A Café in Numbers')
plt.tight_layout()
plt.show()
