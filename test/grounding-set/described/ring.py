import matplotlib.pyplot as plt

labels = ['Rent', 'Food', 'Transport', 'Leisure', 'Savings']
sizes = [35, 25, 15, 10, 15]
colors = ['#4e79a7', '#f28e2b', '#e15759', '#76b7b2', '#59a14f']

fig, ax = plt.subplots(figsize=(7, 7))
wedges, texts, autotexts = ax.pie(sizes, labels=labels, colors=colors, autopct='%1.0f%%', startangle=90,
                                  pctdistance=0.82, wedgeprops=dict(width=0.38, edgecolor='white'))
ax.text(0, 0, 'Total\n$2,400', ha='center', va='center', fontsize=16, fontweight='bold')
ax.set_title('Monthly Household Budget')
plt.savefig('q2_11_ring.png')
