import matplotlib.pyplot as plt

quarters = ['Q1', 'Q2', 'Q3', 'Q4']
online = [20, 35, 30, 35]
retail = [40, 30, 25, 45]
wholesale = [15, 20, 25, 30]

fig, ax = plt.subplots(figsize=(8, 6))
ax.bar(quarters, online, label='Online', color='tab:blue')
ax.bar(quarters, retail, bottom=online, label='Retail', color='tab:orange')
ax.bar(quarters, wholesale, bottom=[i + j for i, j in zip(online, retail)], label='Wholesale', color='tab:green')
ax.set_title('Quarterly Revenue of a Bicycle Maker')
ax.set_xlabel('Quarter')
ax.set_ylabel('Revenue (million EUR)')
ax.legend(title='Channel')
plt.show()
