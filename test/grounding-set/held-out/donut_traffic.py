import matplotlib.pyplot as plt

sources = ['Organic Search', 'Direct', 'Social Media', 'Email', 'Referral']
visits = [44, 23, 18, 9, 6]
colors = ['#264653', '#2a9d8f', '#e9c46a', '#f4a261', '#e76f51']

fig, ax = plt.subplots(figsize=(8, 6))
wedges, texts, autotexts = ax.pie(
    visits, labels=sources, colors=colors, autopct='%1.0f%%', pctdistance=0.8,
    startangle=90, counterclock=False,
    wedgeprops=dict(width=0.42, edgecolor='white', linewidth=2))
plt.setp(autotexts, color='white', weight='bold')

# Text in the centre of the donut
ax.text(0, 0, '125k\nvisits', ha='center', va='center', fontsize=18, fontweight='bold')
ax.set_title('Website Traffic by Source')
plt.tight_layout()
plt.show()
